#!/usr/bin/env python3
"""Fails when two sources of a folder define the same name in their anonymous namespaces: CI compiles them together (NJ_UNITY).

Called as check_names.py <source dir>. Sees constants, types, and functions whose parameters have the same types. The build tells
every `Tr` from the others.
"""
import collections
import pathlib
import re
import sys

BODY = re.compile(r"^namespace \{\n(.*?)^\} // namespace\n", re.S | re.M)
VARIABLE = re.compile(r"^(?:inline |static )?(?:constexpr|const) [^(){;=]*?(\w+)(?=\s*(?:[={\[(]))", re.M)
TYPE = re.compile(r"^(?:struct|class|enum class|enum|using) (\w+)(?=\s*(?:=|\{|: |$))", re.M)
FUNCTION = re.compile(r"^[A-Za-z_][\w:<>,&* ]*?[ &*](\w+)\(([^()]*)\)(?: const)?\n\{", re.M)
TOLD_APART = "Tr"


def types_of(parameters):
    """The parameters without their names."""
    return ", ".join(re.sub(r"\s*\b\w+\s*$", "", " ".join(one.split())) for one in parameters.split(","))


def local_names(text):
    for body in BODY.findall(text):
        functions = {f"{name}({types_of(parameters)})" for name, parameters in FUNCTION.findall(body)}
        plain = set(TYPE.findall(body)) | set(VARIABLE.findall(body))
        yield from functions | (plain - {TOLD_APART} - {name.split("(")[0] for name in functions})


def problems(root):
    found = []
    for folder in sorted({file.parent for top in ("app", "model", "views") for file in (root / top).rglob("*.cpp")}):
        sources = collections.defaultdict(set)
        for file in folder.glob("*.cpp"):
            for name in local_names(file.read_text(encoding="utf-8")):
                sources[name].add(file.name)
        found += [f"{folder.relative_to(root)}: {name} is defined in {', '.join(sorted(files))}"
                  for name, files in sorted(sources.items()) if len(files) > 1]
    return found


PLANTED = "namespace {\n\nconstexpr double gap = 1.0;\n\nstruct Row\n{\n};\n\nint sum(int a, const Row &b)\n{\n}\n\n} // namespace\n"


def sees_planted_names():
    seen = sorted(local_names(PLANTED))
    if seen != ["Row", "gap", "sum(int, const Row &)"]:
        print(f"self-test: saw {seen}")
        return False
    return True


def main(root):
    if not sees_planted_names():
        return 1
    found = problems(root)
    print("\n".join(found) or "names are unlike")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
