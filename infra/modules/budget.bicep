@description('Name of the budget.')
param name string

@description('What may be spent in a month, in the currency of the subscription.')
param amount int

@description('First day of the month in which the budget began.')
param startDate string

@description('E-mail address that hears of it.')
param email string

resource budget 'Microsoft.Consumption/budgets@2023-11-01' = {
  name: name
  properties: {
    category: 'Cost'
    amount: amount
    timeGrain: 'Monthly'
    timePeriod: {
      startDate: startDate
    }
    notifications: {
      mostIsSpent: {
        enabled: true
        operator: 'GreaterThanOrEqualTo'
        threshold: 80
        thresholdType: 'Actual'
        contactEmails: [
          email
        ]
        locale: 'nl-nl'
      }
      allWillBeSpent: {
        enabled: true
        operator: 'GreaterThan'
        threshold: 100
        thresholdType: 'Forecasted'
        contactEmails: [
          email
        ]
        locale: 'nl-nl'
      }
    }
  }
}
