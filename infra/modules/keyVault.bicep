@description('Name of the vault.')
@maxLength(24)
param name string

@description('Region of the vault.')
param location string

@description('Tags of the vault.')
param tags object

@description('Object id of the identity that reads the secret.')
param principalId string

@description('Workspace for diagnostics.')
param workspaceId string

@description('Whether the vault answers from the internet. Signing in as an identity with a role is needed in either case.')
param publicAccess bool

// Key Vault Secrets User: reads secrets, and may neither list keys nor write anything.
var secretsUser = '4633458b-17de-408a-875b-0445a86cd4c4'

// Made once by infra/hooks/householdKey.mjs, and never by a template: a template would put another in its place.
var secretName = 'household-key'

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    tenantId: tenant().tenantId
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
    // Without the household key no household is recognised any more, so for 90 days nobody can destroy it, not even by mistake.
    enableSoftDelete: true
    softDeleteRetentionInDays: 90
    enablePurgeProtection: true
    publicNetworkAccess: publicAccess ? 'Enabled' : 'Disabled'
    networkAcls: {
      defaultAction: publicAccess ? 'Allow' : 'Deny'
      bypass: 'None'
    }
  }
}

resource role 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, principalId, secretsUser)
  scope: vault
  properties: {
    principalId: principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', secretsUser)
  }
}

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-workspace'
  scope: vault
  properties: {
    workspaceId: workspaceId
    logs: [
      {
        categoryGroup: 'audit'
        enabled: true
      }
    ]
  }
}

@description('Resource id of the vault.')
output vaultId string = vault.id

@description('Address of the newest version of the household key. An address, not the key.')
output householdKeyUri string = '${vault.properties.vaultUri}secrets/${secretName}'
