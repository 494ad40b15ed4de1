"""What each tries at home: written on the last day, asked after a week, a month and three."""
