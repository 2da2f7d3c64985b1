@description('Name of the account.')
param name string

@description('Region of the account.')
param location string

@description('Tags of the account.')
param tags object

@description('Object id of the identity that reads and writes the data.')
param principalId string

@description('Workspace for diagnostics.')
param workspaceId string

@description('Pay per request, or per hour within a maximum.')
@allowed([
  'serverless'
  'autoscale'
])
param capacity string

@description('With autoscale: most request units per second.')
param maxThroughput int

@description('How far back the account can be restored.')
param backupTier string

@description('Whether the data is spread over data centres.')
param zoneRedundant bool

@description('Whether the account answers from the internet. Signing in as an identity with a role is needed in either case.')
param publicAccess bool

@description('Whether each request is logged.')
param requestLogs bool

@description('Name of the database in the account.')
param databaseName string = 'aan-tafel'

var dataContributor = '00000000-0000-0000-0000-000000000002'

// As in src/adapters/cosmos/containers.ts; a test compares the two. Only what is searched by is indexed.
var containers = [
  {
    id: 'casus'
    partitionKey: '/kenmerk'
    indexed: [
      '/kenmerk/?'
      '/nextDue/?'
      '/nextSend/?'
      '/thread/?'
      '/openKenmerk/?'
      '/openSince/?'
      '/openPeople/[]/?'
      '/endedAt/?'
    ]
  }
  {
    id: 'document'
    partitionKey: '/kind'
    indexed: [
      '/kind/?'
      '/key/?'
    ]
  }
]

resource account 'Microsoft.DocumentDB/databaseAccounts@2024-05-15' = {
  name: name
  location: location
  tags: tags
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    // No keys: only identities with a role come in.
    disableLocalAuth: true
    disableKeyBasedMetadataWriteAccess: true
    minimalTlsVersion: 'Tls12'
    publicNetworkAccess: publicAccess ? 'Enabled' : 'Disabled'
    consistencyPolicy: {
      defaultConsistencyLevel: 'Session'
    }
    locations: [
      {
        locationName: location
        failoverPriority: 0
        isZoneRedundant: zoneRedundant
      }
    ]
    capabilities: capacity == 'serverless'
      ? [
          {
            name: 'EnableServerless'
          }
        ]
      : []
    backupPolicy: {
      type: 'Continuous'
      continuousModeProperties: {
        tier: backupTier
      }
    }
  }
}

resource database 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2024-05-15' = {
  parent: account
  name: databaseName
  properties: {
    resource: {
      id: databaseName
    }
    options: capacity == 'serverless'
      ? {}
      : {
          autoscaleSettings: {
            maxThroughput: maxThroughput
          }
        }
  }
}

resource container 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2024-05-15' = [
  for one in containers: {
    parent: database
    name: one.id
    properties: {
      resource: {
        id: one.id
        partitionKey: {
          kind: 'Hash'
          version: 2
          paths: [
            one.partitionKey
          ]
        }
        // Time to live is on, but nothing expires unless an item says so.
        defaultTtl: -1
        indexingPolicy: {
          indexingMode: 'consistent'
          automatic: true
          includedPaths: [
            for path in one.indexed: {
              path: path
            }
          ]
          excludedPaths: [
            {
              path: '/*'
            }
          ]
        }
      }
    }
  }
]

// On the account and not on the database alone: the SDK also asks the account for its metadata. It holds nothing else.
resource role 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2024-05-15' = {
  parent: account
  name: guid(account.id, principalId, dataContributor)
  properties: {
    principalId: principalId
    roleDefinitionId: '${account.id}/sqlRoleDefinitions/${dataContributor}'
    scope: account.id
  }
}

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-workspace'
  scope: account
  properties: {
    workspaceId: workspaceId
    logAnalyticsDestinationType: 'Dedicated'
    logs: [
      {
        category: 'ControlPlaneRequests'
        enabled: true
      }
      {
        category: 'DataPlaneRequests'
        enabled: requestLogs
      }
    ]
    metrics: [
      {
        category: 'Requests'
        enabled: true
      }
    ]
  }
}

@description('Resource id of the account.')
output accountId string = account.id

@description('Name of the account.')
output name string = account.name

@description('Address of the account.')
output endpoint string = account.properties.documentEndpoint

@description('Name of the database.')
output databaseName string = database.name
