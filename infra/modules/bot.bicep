@description('Name of the bot registration, unique in the world.')
param name string

@description('Tags of the registration.')
param tags object

@description('F0 or S1.')
param sku string

@description('Address to which Teams sends.')
param endpoint string

@description('Resource id of the identity of the bot.')
param identityId string

@description('Client id of that identity.')
param clientId string

@description('Workspace for diagnostics.')
param workspaceId string

// Not 'global': a bot in this region keeps what passes through it within the European Union, wherever the rest runs.
var location = 'westeurope'

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: location
  tags: tags
  kind: 'azurebot'
  sku: {
    name: sku
  }
  properties: {
    displayName: 'Aan Tafel'
    description: 'Casusoverleg in Teams'
    endpoint: endpoint
    msaAppType: 'UserAssignedMSI'
    msaAppId: clientId
    msaAppMSIResourceId: identityId
    msaAppTenantId: tenant().tenantId
    disableLocalAuth: true
    isStreamingSupported: false
    publicNetworkAccess: 'Enabled'
    schemaTransformationVersion: '1.3'
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: location
  properties: {
    channelName: 'MsTeamsChannel'
    properties: {
      isEnabled: true
      acceptedTerms: true
      deploymentEnvironment: 'CommercialDeployment'
    }
  }
}

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-workspace'
  scope: bot
  properties: {
    workspaceId: workspaceId
    logs: [
      {
        categoryGroup: 'allLogs'
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
