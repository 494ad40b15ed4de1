"""Whom organisers name to facilitate: to put the questions of a visit to its hosts, to prepare an evening's mirror."""
