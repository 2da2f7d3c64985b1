@description('Name of the endpoint.')
param name string

@description('Region of the endpoint: that of its subnet.')
param location string

@description('Tags of the endpoint.')
param tags object

@description('Resource that is reached through the endpoint.')
param targetId string

@description('Which part of that resource: Sql for Cosmos DB, vault for Key Vault.')
param groupId string

@description('Subnet in which the endpoint gets its address.')
param subnetId string

@description('Private DNS zone in which the address is written.')
param zoneId string

resource endpoint 'Microsoft.Network/privateEndpoints@2024-01-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    subnet: {
      id: subnetId
    }
    privateLinkServiceConnections: [
      {
        name: groupId
        properties: {
          privateLinkServiceId: targetId
          groupIds: [
            groupId
          ]
        }
      }
    ]
  }
}

resource dns 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2024-01-01' = {
  parent: endpoint
  name: 'default'
  properties: {
    privateDnsZoneConfigs: [
      {
        name: groupId
        properties: {
          privateDnsZoneId: zoneId
        }
      }
    ]
  }
}
