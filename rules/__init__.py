"""The built-in rules, a module a rule; shipped as pytest_newscheck.rules."""
