"""YAML as front matter needs it: plain values only, and where the title stands."""

from __future__ import annotations

from typing import Any

import yaml


class PlainLoader(yaml.SafeLoader):
    """Safe loading without aliases: a few lines of them can stand for gigabytes."""

    def compose_node(self, parent: yaml.Node | None, index: Any) -> yaml.Node | None:
        """A node, as long as it is written out where it stands."""
        if self.check_event(yaml.AliasEvent):
            event = self.peek_event()  # type: ignore[no-untyped-call]
            raise yaml.composer.ComposerError(None, None, "aliases (*name) are not allowed", event.start_mark)
        node: yaml.Node | None = super().compose_node(parent, index)
        return node


def load(text: str) -> tuple[Any, yaml.Node | None]:
    """The values, and the node they come from.

    Raises:
        yaml.YAMLError and whatever YAML's constructors raise for impossible values.
    """
    loader = PlainLoader(text)
    try:
        node = loader.get_single_node()
        return (None if node is None else loader.construct_document(node)), node
    finally:
        loader.dispose()


def problem(error: Exception) -> str:
    """What is wrong with the YAML, in a few words."""
    return str(getattr(error, "problem", None) or getattr(error, "reason", None) or error or type(error).__name__)
