"""What is known of each language: names, tags, and one TOML file of rule data a language."""
