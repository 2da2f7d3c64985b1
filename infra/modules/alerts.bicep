@description('Name of the action group.')
param groupName string

@description('Region of the rules that look at logs.')
param location string

@description('Tags of all that is made here.')
param tags object

@description('E-mail address that hears of alerts.')
param email string

@description('Application Insights, to which the bot sends its metrics.')
param insightsId string

@description('App Service in which the bot runs.')
param siteId string

@description('Deliveries that end without the message having arrived, in a quarter of an hour, before somebody is told. Some are ordinary: a colleague who has not installed the app.')
param failedDeliveries int = 10

@description('Answers with a status of 500 or more in five minutes before somebody is told.')
param serverErrors int = 4

// Metrics are named in docs/observing.md; a test holds the names to it. A query that counts gives a row also when it finds nothing.
var rules = [
  {
    name: 'tick-too-old'
    title: 'Aan Tafel: the clock is more than 5 minutes behind'
    description: 'Reminders, warnings and steps of mandaten come too late.'
    severity: 1
    window: 'PT5M'
    every: 'PT5M'
    measure: 'lag'
    aggregation: 'Maximum'
    operator: 'GreaterThan'
    threshold: 300
    query: '''
      customMetrics
      | where name == 'aantafel.tick.lag'
      | summarize lag = max(value)
    '''
  }
  {
    name: 'no-tick'
    title: 'Aan Tafel: nothing is heard of the clock'
    description: 'No instance has told how its clock stands. The bot does not run, or its telemetry does not arrive.'
    severity: 1
    window: 'PT10M'
    every: 'PT5M'
    measure: 'signs'
    aggregation: 'Maximum'
    operator: 'LessThan'
    threshold: 1
    query: '''
      customMetrics
      | where name == 'aantafel.tick.lag'
      | summarize signs = count()
    '''
  }
  {
    name: 'deliveries-rejected'
    title: 'Aan Tafel: Teams refuses messages'
    description: 'Teams refused what the bot sent, which trying again does not cure. A fault in a setting or in the bot.'
    severity: 2
    window: 'PT15M'
    every: 'PT15M'
    measure: 'failed'
    aggregation: 'Maximum'
    operator: 'GreaterThan'
    threshold: 0
    query: '''
      customMetrics
      | where name == 'aantafel.deliveries'
      | where tostring(customDimensions['outcome']) == 'rejected'
      | summarize failed = sum(valueCount)
    '''
  }
  {
    name: 'deliveries-failed'
    title: 'Aan Tafel: many messages do not arrive'
    description: 'More people or threads than usual can not be reached. See bereikbaar? in the bot.'
    severity: 2
    window: 'PT15M'
    every: 'PT15M'
    measure: 'failed'
    aggregation: 'Maximum'
    operator: 'GreaterThan'
    threshold: failedDeliveries
    query: '''
      customMetrics
      | where name == 'aantafel.deliveries'
      | where tostring(customDimensions['outcome']) in ('unreachable', 'gone', 'rejected')
      | summarize failed = sum(valueCount)
    '''
  }
]

resource receivers 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: groupName
  location: 'global'
  tags: tags
  properties: {
    groupShortName: 'aan-tafel'
    enabled: true
    emailReceivers: [
      {
        name: 'beheer'
        emailAddress: email
        useCommonAlertSchema: true
      }
    ]
  }
}

resource logAlerts 'Microsoft.Insights/scheduledQueryRules@2022-06-15' = [
  for rule in rules: {
    name: rule.name
    location: location
    tags: tags
    properties: {
      displayName: rule.title
      description: rule.description
      severity: rule.severity
      enabled: true
      scopes: [
        insightsId
      ]
      windowSize: rule.window
      evaluationFrequency: rule.every
      criteria: {
        allOf: [
          {
            query: rule.query
            metricMeasureColumn: rule.measure
            timeAggregation: rule.aggregation
            operator: rule.operator
            threshold: rule.threshold
            failingPeriods: {
              numberOfEvaluationPeriods: 1
              minFailingPeriodsToAlert: 1
            }
          }
        ]
      }
      autoMitigate: true
      // No metric has come in yet when this is made for the first time.
      skipQueryValidation: true
      actions: {
        actionGroups: [
          receivers.id
        ]
      }
    }
  }
]

resource serverErrorAlert 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: 'server-errors'
  location: 'global'
  tags: tags
  properties: {
    description: 'The bot answers Teams with a fault (5xx).'
    severity: 2
    enabled: true
    scopes: [
      siteId
    ]
    windowSize: 'PT5M'
    evaluationFrequency: 'PT5M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'Http5xx'
          metricNamespace: 'Microsoft.Web/sites'
          metricName: 'Http5xx'
          timeAggregation: 'Total'
          operator: 'GreaterThan'
          threshold: serverErrors
        }
      ]
    }
    autoMitigate: true
    actions: [
      {
        actionGroupId: receivers.id
      }
    ]
  }
}

resource unhealthyAlert 'Microsoft.Insights/metricAlerts@2018-03-01' = {
  name: 'unhealthy-instances'
  location: 'global'
  tags: tags
  properties: {
    description: 'Not every instance of the bot answers its health check.'
    severity: 2
    enabled: true
    scopes: [
      siteId
    ]
    windowSize: 'PT15M'
    evaluationFrequency: 'PT5M'
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
      allOf: [
        {
          criterionType: 'StaticThresholdCriterion'
          name: 'HealthCheckStatus'
          metricNamespace: 'Microsoft.Web/sites'
          metricName: 'HealthCheckStatus'
          timeAggregation: 'Average'
          operator: 'LessThan'
          threshold: 90
        }
      ]
    }
    autoMitigate: true
    actions: [
      {
        actionGroupId: receivers.id
      }
    ]
  }
}
