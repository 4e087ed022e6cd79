# syntax=docker/dockerfile:1
# Node runs the TypeScript sources, but refuses to under node_modules. So the workspace keeps its layout here:
# `pnpm deploy` would move our own packages under node_modules.

FROM node:24-slim AS dependencies
ENV CI=true
RUN npm install --global pnpm@12.21.0
WORKDIR /app
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY packages/core/package.json packages/core/
COPY packages/db/package.json packages/db/
COPY packages/server/package.json packages/server/
# --no-optional leaves out the embedded PostgreSQL and the Node that comes as a package.
RUN pnpm install --frozen-lockfile --prod --no-optional --filter "@orchestrator/server..."

# The files belong to root and run as somebody else: the service can't change itself.
FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8000
WORKDIR /app
COPY --from=dependencies /app ./
COPY packages packages
COPY tooling/deploy-gate tooling/deploy-gate
USER node
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=3s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "packages/server/src/main.ts"]
