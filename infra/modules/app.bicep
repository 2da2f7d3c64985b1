@description('Name of the App Service plan.')
param planName string

@description('Name of the App Service; part of its address, and therefore unique in the world.')
param name string

@description('Region of both.')
param location string

@description('Tags of both.')
param tags object

@description('Name of the service in azure.yaml, by which azd finds the App Service.')
param serviceName string

@description('Size of one instance.')
param sku string

@description('How many instances run side by side.')
@minValue(2)
param instanceCount int

@description('Whether the instances are spread over data centres.')
param zoneRedundant bool

@description('Resource id of the identity under which the bot runs.')
param identityId string

@description('Workspace for diagnostics.')
param workspaceId string

@description('Subnet through which the bot goes out; empty for none.')
param subnetId string

@description('Ranges from which the bot may be called, separated by commas; empty for everywhere.')
param callerRanges string

@description('Settings of the bot, by the names of env.sample.')
param settings object

var ranges = filter(map(split(callerRanges, ','), one => trim(one)), one => !empty(one))

// What App Service itself goes by.
var platformSettings = {
  // Packages are installed there, for the machine that runs them; the bot needs no build.
  SCM_DO_BUILD_DURING_DEPLOYMENT: 'true'
  NPM_CONFIG_OMIT: 'dev'
  // Seconds between SIGTERM and the end. The bot finishes its turns within 10; App Service by itself waits 5.
  WEBSITES_CONTAINER_STOP_TIME_LIMIT: '20'
}

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: planName
  location: location
  tags: tags
  kind: 'linux'
  sku: {
    name: sku
    capacity: instanceCount
  }
  properties: {
    reserved: true
    zoneRedundant: zoneRedundant
  }
}

resource site 'Microsoft.Web/sites@2024-04-01' = {
  name: name
  location: location
  // Here and nowhere else: azd refuses to deploy when two resources bear the name of one service.
  tags: union(tags, {
    'azd-service-name': serviceName
  })
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    publicNetworkAccess: 'Enabled'
    keyVaultReferenceIdentity: identityId
    virtualNetworkSubnetId: empty(subnetId) ? null : subnetId
    siteConfig: {
      linuxFxVersion: 'NODE|24-lts'
      // Node itself and not npm, so that SIGTERM reaches the bot.
      appCommandLine: 'exec node --disable-warning=ExperimentalWarning --max-semi-space-size=16 src/main.ts'
      alwaysOn: true
      // That the process answers. /readyz also asks the store: were that away, every instance would be replaced for nothing.
      healthCheckPath: '/healthz'
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ftpsState: 'Disabled'
      http20Enabled: true
      vnetRouteAllEnabled: !empty(subnetId)
      ipSecurityRestrictionsDefaultAction: empty(ranges) ? 'Allow' : 'Deny'
      ipSecurityRestrictions: [
        for (one, at) in ranges: {
          name: 'caller-${at}'
          ipAddress: one
          action: 'Allow'
          priority: 100 + at
        }
      ]
    }
  }
}

resource appSettings 'Microsoft.Web/sites/config@2024-04-01' = {
  parent: site
  name: 'appsettings'
  properties: union(platformSettings, settings)
}

// Deploying goes with an identity of Entra; the passwords that a site is born with are switched off.
resource noPublishingPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-04-01' = {
  parent: site
  name: 'scm'
  properties: {
    allow: false
  }
}

resource noFtpPassword 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-04-01' = {
  parent: site
  name: 'ftp'
  properties: {
    allow: false
  }
}

resource siteDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-workspace'
  scope: site
  properties: {
    workspaceId: workspaceId
    logs: [
      {
        category: 'AppServiceHTTPLogs'
        enabled: true
      }
      {
        category: 'AppServiceConsoleLogs'
        enabled: true
      }
      {
        category: 'AppServicePlatformLogs'
        enabled: true
      }
      {
        category: 'AppServiceAuditLogs'
        enabled: true
      }
      {
        category: 'AppServiceIPSecAuditLogs'
        enabled: true
      }
    ]
    metrics: [
      {
        category: 'AllMetrics'
        enabled: true
      }
    ]
  }
}

resource planDiagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-workspace'
  scope: plan
  properties: {
    workspaceId: workspaceId
    metrics: [
      {
        category: 'AllMetrics'
        enabled: true
      }
    ]
  }
}

@description('Resource id of the App Service.')
output siteId string = site.id

@description('Name of the App Service.')
output name string = site.name

@description('Host name of the App Service.')
output hostName string = site.properties.defaultHostName
