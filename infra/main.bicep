targetScope = 'subscription'

@description('Name of the environment, chosen at `azd env new`. Resources are named and tagged after it.')
@minLength(1)
@maxLength(20)
param environmentName string

@description('Where everything runs and is stored. Only regions in the European Union.')
@allowed([
  'westeurope'
  'northeurope'
  'swedencentral'
  'germanywestcentral'
  'francecentral'
  'polandcentral'
  'italynorth'
  'spaincentral'
])
@metadata({
  azd: {
    type: 'location'
  }
})
param location string

@description('E-mail address that hears of alerts and of the budget. A shared mailbox rather than a person.')
@minLength(6)
param alertEmail string

@description('What may be spent in a month, in the currency of the subscription. At 80 and 100 percent a mail is sent; nothing stops.')
@minValue(1)
param budgetAmount int = 150

@description('First day of the month in which the budget began, such as 2026-11-01. Azure does not let it change, so the preprovision hook sets it once.')
param budgetStart string

@description('Size of one instance. B1 does for a small gemeente; zones need P0v3 or larger.')
@allowed([
  'B1'
  'B2'
  'P0v3'
  'P1v3'
  'P2v3'
])
param appSku string = 'B1'

@description('Instances side by side. Two at least, so that one can fail or be replaced unnoticed.')
@minValue(2)
@maxValue(10)
param instanceCount int = 2

@description('Spreads the instances and the database over data centres. Needs P0v3 or larger and a region with zones; can not be changed later.')
param zoneRedundant bool = false

@description('serverless pays per request; autoscale per hour, for a tenth of its maximum and up. Chosen at the first time: an account does not change from one to the other.')
@allowed([
  'serverless'
  'autoscale'
])
param cosmosCapacity string = 'serverless'

@description('With autoscale: most request units per second, for the database as a whole.')
@minValue(1000)
param cosmosMaxThroughput int = 1000

@description('How far back the database can be restored. What was deleted lives on in it for that long, so the shortest is the default.')
@allowed([
  'Continuous7Days'
  'Continuous30Days'
])
param backupTier string = 'Continuous7Days'

@description('Name of the Cosmos DB account; empty for one that follows from the environment. Set it to go on with a restored account.')
param cosmosName string = ''

@description('Also logs every request to the database, for an audit. Costs a few gigabytes of log a month.')
param cosmosRequestLogs bool = false

@description('Puts database and key vault behind private endpoints, and closes them to the internet.')
param privateNetwork bool = false

@description('Address range of the private network. Only with privateNetwork; /24 or larger.')
param networkRange string = '10.60.0.0/24'

@description('Ranges from which the bot may be called, separated by commas; empty for everywhere. Every call needs a token of Microsoft in either case.')
param callerRanges string = ''

@description('Path of the directory file of the gemeente. On /home it survives a deployment and all instances see the same file.')
param directoryFile string = '/home/data/gemeente.yaml'

@description('Tenants besides this one whose people may speak to the bot, separated by commas.')
param allowedTenants string = ''

@description('Hosts besides those of Teams to which the bot may send, separated by commas.')
param allowedServiceHosts string = ''

@description('How much the bot writes to its log.')
@allowed([
  'error'
  'warn'
  'info'
  'debug'
])
param logLevel string = 'info'

@description('F0 is free and enough for Teams, which does not count as a premium channel. S1 adds a service level.')
@allowed([
  'F0'
  'S1'
])
param botSku string = 'F0'

var token = toLower(uniqueString(subscription().id, environmentName, location))
var tags = {
  'azd-env-name': environmentName
}

resource group 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: 'rg-${environmentName}'
  location: location
  tags: tags
}

module identity './modules/identity.bicep' = {
  name: 'identity'
  scope: group
  params: {
    name: 'id-${token}'
    location: location
    tags: tags
  }
}

module monitoring './modules/monitoring.bicep' = {
  name: 'monitoring'
  scope: group
  params: {
    workspaceName: 'log-${token}'
    insightsName: 'appi-${token}'
    location: location
    tags: tags
  }
}

module network './modules/network.bicep' = if (privateNetwork) {
  name: 'network'
  scope: group
  params: {
    name: 'vnet-${token}'
    addressRange: networkRange
    location: location
    tags: tags
  }
}

module cosmos './modules/cosmos.bicep' = {
  name: 'cosmos'
  scope: group
  params: {
    name: empty(cosmosName) ? 'cosmos-${token}' : cosmosName
    location: location
    tags: tags
    principalId: identity.outputs.principalId
    workspaceId: monitoring.outputs.workspaceId
    capacity: cosmosCapacity
    maxThroughput: cosmosMaxThroughput
    backupTier: backupTier
    zoneRedundant: zoneRedundant
    publicAccess: !privateNetwork
    requestLogs: cosmosRequestLogs
  }
}

module keyVault './modules/keyVault.bicep' = {
  name: 'keyVault'
  scope: group
  params: {
    name: 'kv-${token}'
    location: location
    tags: tags
    principalId: identity.outputs.principalId
    workspaceId: monitoring.outputs.workspaceId
    publicAccess: !privateNetwork
  }
}

module cosmosEndpoint './modules/privateEndpoint.bicep' = if (privateNetwork) {
  name: 'cosmosEndpoint'
  scope: group
  params: {
    name: 'pep-${cosmos.outputs.name}'
    location: location
    tags: tags
    targetId: cosmos.outputs.accountId
    groupId: 'Sql'
    subnetId: network!.outputs.endpointSubnetId
    zoneId: network!.outputs.cosmosZoneId
  }
}

module keyVaultEndpoint './modules/privateEndpoint.bicep' = if (privateNetwork) {
  name: 'keyVaultEndpoint'
  scope: group
  params: {
    name: 'pep-kv-${token}'
    location: location
    tags: tags
    targetId: keyVault.outputs.vaultId
    groupId: 'vault'
    subnetId: network!.outputs.endpointSubnetId
    zoneId: network!.outputs.keyVaultZoneId
  }
}

module app './modules/app.bicep' = {
  name: 'app'
  scope: group
  params: {
    planName: 'plan-${token}'
    name: 'app-${token}'
    location: location
    tags: tags
    serviceName: 'bot'
    sku: appSku
    instanceCount: instanceCount
    zoneRedundant: zoneRedundant
    identityId: identity.outputs.id
    workspaceId: monitoring.outputs.workspaceId
    subnetId: privateNetwork ? network!.outputs.appSubnetId : ''
    callerRanges: callerRanges
    settings: {
      AAN_TAFEL_MODE: 'azure'
      AAN_TAFEL_STORE: 'cosmos'
      AAN_TAFEL_COSMOS_ENDPOINT: cosmos.outputs.endpoint
      AAN_TAFEL_COSMOS_DATABASE: cosmos.outputs.databaseName
      AAN_TAFEL_CONFIG: directoryFile
      AAN_TAFEL_HOUSEHOLD_KEY: '@Microsoft.KeyVault(SecretUri=${keyVault.outputs.householdKeyUri})'
      AAN_TAFEL_ALLOWED_TENANTS: allowedTenants
      AAN_TAFEL_ALLOWED_SERVICE_HOSTS: allowedServiceHosts
      AAN_TAFEL_TELEMETRY: 'azure'
      APPLICATIONINSIGHTS_CONNECTION_STRING: monitoring.outputs.connectionString
      LOG_LEVEL: logLevel
      MicrosoftAppId: identity.outputs.clientId
      MicrosoftAppType: 'UserAssignedMSI'
      MicrosoftAppTenantId: tenant().tenantId
    }
  }
  // With a private network: App Service reads the key, and the bot its data, as soon as it has these settings.
  dependsOn: [
    cosmosEndpoint
    keyVaultEndpoint
  ]
}

module bot './modules/bot.bicep' = {
  name: 'bot'
  scope: group
  params: {
    name: 'bot-${token}'
    tags: tags
    sku: botSku
    endpoint: 'https://${app.outputs.hostName}/api/messages'
    identityId: identity.outputs.id
    clientId: identity.outputs.clientId
    workspaceId: monitoring.outputs.workspaceId
  }
}

module alerts './modules/alerts.bicep' = {
  name: 'alerts'
  scope: group
  params: {
    groupName: 'ag-${token}'
    location: location
    tags: tags
    email: alertEmail
    insightsId: monitoring.outputs.insightsId
    siteId: app.outputs.siteId
  }
}

module budget './modules/budget.bicep' = {
  name: 'budget'
  scope: group
  params: {
    name: 'budget-${environmentName}'
    amount: budgetAmount
    startDate: budgetStart
    email: alertEmail
  }
}

@description('Resource group of this environment.')
output AZURE_RESOURCE_GROUP string = group.name

@description('Name of the App Service, for `az webapp` commands.')
output SERVICE_BOT_NAME string = app.outputs.name

@description('Resource id of the App Service, used by the postprovision hook.')
output SERVICE_BOT_RESOURCE_ID string = app.outputs.siteId

@description('Address of the bot; /healthz and /readyz are under it.')
output SERVICE_BOT_URI string = 'https://${app.outputs.hostName}'

@description('Resource id of the key vault, used by the postprovision hook.')
output AZURE_KEY_VAULT_RESOURCE_ID string = keyVault.outputs.vaultId

@description('Name of the Cosmos DB account, for restoring a backup.')
output AZURE_COSMOS_NAME string = cosmos.outputs.name

@description('App id of the bot: the value of MicrosoftAppId for `npm run package`.')
output MICROSOFT_APP_ID string = identity.outputs.clientId

@description('Where the directory file belongs on the App Service.')
output AAN_TAFEL_CONFIG string = directoryFile

@description('When the budget began, so that it is found again on another computer.')
output BUDGET_START string = budgetStart
