@description('Name of the identity.')
param name string

@description('Region of the identity.')
param location string

@description('Tags of the identity.')
param tags object

// One identity for all: under it the bot speaks to Teams, reads and writes its data, and reads its one secret.
resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: name
  location: location
  tags: tags
}

@description('Resource id, by which other resources take on the identity.')
output id string = identity.id

@description('Client id, which is also the app id of the bot.')
output clientId string = identity.properties.clientId

@description('Object id, to which roles are given.')
output principalId string = identity.properties.principalId
