@description('Name of the Log Analytics workspace.')
param workspaceName string

@description('Name of the Application Insights resource.')
param insightsName string

@description('Region of both.')
param location string

@description('Tags of both.')
param tags object

// Logs hold kenmerken and ids of colleagues, so they are kept as briefly as Azure can (law 15).
var retentionInDays = 30

// These tables keep 90 days by default, whatever the workspace says.
var insightsTables = [
  'AppAvailabilityResults'
  'AppBrowserTimings'
  'AppDependencies'
  'AppEvents'
  'AppExceptions'
  'AppMetrics'
  'AppPageViews'
  'AppPerformanceCounters'
  'AppRequests'
  'AppSystemEvents'
  'AppTraces'
]

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: workspaceName
  location: location
  tags: tags
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: retentionInDays
    features: {
      enableLogAccessUsingOnlyResourcePermissions: true
    }
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: insightsName
  location: location
  tags: tags
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: workspace.id
    IngestionMode: 'LogAnalytics'
    RetentionInDays: retentionInDays
  }
}

@batchSize(1)
resource tables 'Microsoft.OperationalInsights/workspaces/tables@2023-09-01' = [
  for table in insightsTables: {
    parent: workspace
    name: table
    properties: {
      retentionInDays: retentionInDays
      totalRetentionInDays: retentionInDays
    }
    dependsOn: [
      insights
    ]
  }
]

// Who read the logs is itself logged (law 14).
resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-workspace'
  scope: workspace
  properties: {
    workspaceId: workspace.id
    logs: [
      {
        category: 'Audit'
        enabled: true
      }
    ]
  }
}

@description('Resource id of the workspace, to which every resource sends its diagnostics.')
output workspaceId string = workspace.id

@description('Resource id of Application Insights, which the alerts look at.')
output insightsId string = insights.id

@description('Where the bot sends its traces and metrics. It allows writing only, and holds no password.')
output connectionString string = insights.properties.ConnectionString
