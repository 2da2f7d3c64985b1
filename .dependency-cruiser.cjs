/** Dependencies point inward: adapters and simulator, application, ports and cards, domain. */
const from = (path, pathNot) => (pathNot ? { path, pathNot } : { path });
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'domain-imports-only-itself',
      comment: 'Pure rules; Temporal is the one library they may use.',
      severity: 'error',
      from: from('^src/domain/'),
      to: { pathNot: '^src/domain/|node_modules/temporal-(polyfill|spec)' },
    },
    {
      name: 'ports-are-types-on-the-domain',
      severity: 'error',
      from: from('^src/ports/'),
      to: { pathNot: '^src/(ports|domain)/' },
    },
    {
      name: 'cards-know-only-the-domain',
      severity: 'error',
      from: from('^src/cards/'),
      to: { pathNot: '^src/(cards|domain)/|node_modules/temporal-(polyfill|spec)' },
    },
    {
      name: 'application-knows-no-adapter',
      severity: 'error',
      from: from('^src/application/'),
      to: {
        pathNot:
          '^src/(application|ports|cards|domain)/|^node:crypto$|^crypto$|node_modules/(temporal-(polyfill|spec)|zod)',
      },
    },
    {
      name: 'adapters-are-strangers-to-one-another',
      severity: 'error',
      from: from('^src/adapters/([^/]+)/'),
      to: { path: '^src/adapters/([^/]+)/', pathNot: '^src/adapters/$1/' },
    },
    {
      name: 'nobody-imports-the-simulator',
      severity: 'error',
      from: from('^src/', '^src/(simulator/|localTeams\\.ts|startApp\\.ts|main\\.ts)'),
      to: { path: '^src/simulator/' },
    },
    {
      name: 'the-simulator-is-a-stranger-to-the-bot',
      severity: 'error',
      from: from('^src/simulator/'),
      to: { path: '^src/(application|adapters|cards|ports)/' },
    },
    {
      name: 'microsoft-sdks-live-in-one-room',
      severity: 'error',
      from: from('^src/', '^src/adapters/teams/'),
      to: { path: 'node_modules/(botbuilder|botframework-|@microsoft/teams-ai|restify)' },
    },
    {
      name: 'azure-sdks-live-in-one-room',
      severity: 'error',
      from: from('^src/', '^src/adapters/cosmos/'),
      to: { path: 'node_modules/@azure/', pathNot: 'node_modules/@azure/monitor-opentelemetry-exporter' },
    },
    {
      name: 'opentelemetry-lives-in-one-room',
      severity: 'error',
      from: from('^src/', '^src/adapters/telemetry/'),
      to: { path: 'node_modules/(@opentelemetry/|@azure/monitor-opentelemetry-exporter)' },
    },
    {
      name: 'source-does-not-import-tests',
      severity: 'error',
      from: from('^src/'),
      to: { path: '^test/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'] },
    exclude: { path: '^src/simulator/page/' },
  },
};
