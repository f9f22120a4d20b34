#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Litecopy developers
# SPDX-License-Identifier: MIT
"""validatejson.py SCHEMA MESSAGES PROGRAM

Validates what the tests made litecopy-cli print with --json (tests/cli/program.cpp keeps it in the folder MESSAGES, one
file for each test program) against the schema. Messages older than PROGRAM are of another build, and left out.

Every message that the schema defines must have been seen, and one that lacks its keys, or has one too many, must be
refused: else the schema would say nothing.
"""

import json
import pathlib
import sys

try:
    import jsonschema
except ImportError:
    print("skipped, there is no python3-jsonschema")
    sys.exit(77)


def messages(folder, program):
    built = program.stat().st_mtime
    for file in sorted(folder.glob("*.jsonl")):
        if file.stat().st_mtime < built:
            continue
        for line in file.read_bytes().splitlines():
            yield file.stem, json.loads(line)


def meant(schema, message):
    """The definition that a message is meant to follow: of its command's the one with its type, or the only one."""
    for rule in schema["allOf"]:
        if rule["if"]["properties"]["command"]["const"] != message["command"]:
            continue
        allowed = rule["then"]["properties"]["message"]
        for reference in allowed.get("anyOf", [allowed]):
            name = reference["$ref"].rsplit("/", 1)[1]
            type_ = schema["$defs"][name]["properties"].get("type", {})
            if "anyOf" not in allowed or type_.get("const") == message["message"].get("type"):
                return name
    return "nothing"


def definitions(schema):
    """All that messages may be meant to follow."""
    for rule in schema["allOf"]:
        allowed = rule["then"]["properties"]["message"]
        for reference in allowed.get("anyOf", [allowed]):
            yield reference["$ref"].rsplit("/", 1)[1]


def explanation(schema, message):
    name = meant(schema, message)
    if name == "nothing":
        return ["no message of this type is known"]
    part = {"$schema": schema["$schema"], "$defs": schema["$defs"], "$ref": f"#/$defs/{name}"}
    errors = jsonschema.Draft202012Validator(part).iter_errors(message["message"])
    return [f"{'/'.join(map(str, error.absolute_path))}: {error.message[:400]}" for error in errors]


def main():
    schema_file, folder, program = map(pathlib.Path, sys.argv[1:])
    schema = json.loads(schema_file.read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    seen = {}
    wrong = []
    count = 0
    for test, message in messages(folder, program):
        count += 1
        seen.setdefault(meant(schema, message), message)
        if not validator.is_valid(message):
            wrong.append(f"{test}: {json.dumps(message)[:300]}\n    " + "\n    ".join(explanation(schema, message)))
    print(f"{count} messages of {len(seen)} kinds")
    for text in wrong[:20]:
        print(text)
    unseen = sorted(set(definitions(schema)) - set(seen))
    if unseen:
        print("No test made: " + ", ".join(unseen))
    lenient = []
    for name, message in seen.items():
        if validator.is_valid(dict(message, message=dict(message["message"], surprise=1))):
            lenient.append(f"{name} may have keys that the schema doesn't name")
        if validator.is_valid(dict(message, message={})):
            lenient.append(f"{name} may be empty")
    for text in lenient:
        print(text)
    return 1 if wrong or unseen or lenient or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
