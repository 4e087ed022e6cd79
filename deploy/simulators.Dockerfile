# syntax=docker/dockerfile:1
# The simulated neighbours of docker-compose.yml. Never a part of production.

FROM node:24-slim AS dependencies
ENV CI=true
RUN npm install --global pnpm@12.21.0
WORKDIR /app
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY tooling/simulators/package.json tooling/simulators/
RUN pnpm install --frozen-lockfile --prod --no-optional --filter "@orchestrator/simulators"

FROM node:24-slim
WORKDIR /app
COPY --from=dependencies /app ./
COPY tooling/simulators tooling/simulators
USER node
HEALTHCHECK --interval=10s --timeout=3s CMD ["node", "-e", "fetch('http://127.0.0.1:8002/health').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "tooling/simulators/src/main.ts"]
