# mqttgateway in a container, as docs/run-it-for-years.md explains.
FROM node:22-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc tsconfig.json tsconfig.build.json ./
COPY scripts scripts
COPY src src
COPY interfaces interfaces
COPY schemas schemas
COPY maps maps
COPY templates templates
COPY docs docs
COPY default.conf README.md LICENSE CHANGELOG.md ARCHITECTURE.md ./
RUN npm ci --ignore-scripts
RUN node scripts/build.mjs --force
# What would be published, and what that needs at run time: nothing else comes along.
RUN npm pack --ignore-scripts --pack-destination /tmp
RUN mkdir /app && tar -xzf /tmp/mqttgateway-*.tgz -C /app --strip-components=1
RUN cp package-lock.json .npmrc /app && cd /app && npm ci --omit=dev --ignore-scripts

FROM node:22-slim
ENV NODE_ENV=production STATE_DIRECTORY=/var/lib/mqttgateway
RUN mkdir -p /etc/mqttgateway /var/lib/mqttgateway && chown node:node /var/lib/mqttgateway
COPY --from=build /app /app
RUN ln -s /app/dist/src/cli/main.js /usr/local/bin/mqttgateway
USER node
# Here the configuration is looked for: mqttgateway.conf, .yaml or .json.
WORKDIR /etc/mqttgateway
VOLUME ["/var/lib/mqttgateway"]
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s CMD ["mqttgateway", "health"]
ENTRYPOINT ["mqttgateway"]
CMD ["run"]
