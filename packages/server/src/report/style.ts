export const STYLE = `
:root { --ink: #1d2430; --faint: #667085; --paper: #ffffff; --rule: #e2e6ec; --one: #2f6fde; --two: #e08a1e; --good: #d7f0dd; --bad: #fbdcd9 }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e9ef; --faint: #9aa4b5; --paper: #14181f; --rule: #2c3440; --one: #6ea0ff; --two: #f0ad57; --good: #1f4a2b; --bad: #5a2621 }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, sans-serif }
main { max-width: 760px; margin: 0 auto; padding: 24px 20px 64px }
h1 { font-size: 24px } h2 { font-size: 17px; margin: 36px 0 8px }
svg { width: 100%; height: auto; display: block } .square { max-width: 420px }
svg text { fill: var(--faint); font-size: 11px } .grid { stroke: var(--rule) } .line { stroke-width: 2 }
rect.s0, circle.s0 { fill: var(--one) } rect.s1, circle.s1 { fill: var(--two) } .line.s0 { stroke: var(--one) } .line.s1 { stroke: var(--two) }
.diagonal { stroke: var(--faint) } .limit { stroke: var(--two); stroke-dasharray: 4 4 }
table { border-collapse: collapse; width: 100% } th, td { text-align: right; padding: 4px 8px; border-bottom: 1px solid var(--rule); font-variant-numeric: tabular-nums }
th:first-child, td:first-child { text-align: left } th { color: var(--faint); font-weight: 600 }
.note { color: var(--faint) } .legend span { margin-right: 16px } .legend .s0::before { color: var(--one) } .legend .s1::before { color: var(--two) } .legend span::before { content: "\\25A0  " }
.diff { border-left: 3px solid var(--rule); padding-left: 12px } ins { background: var(--good); text-decoration: none } del { background: var(--bad) }
`;
