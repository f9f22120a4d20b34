#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Litecopy developers
# SPDX-License-Identifier: MIT

"""standindocker.py SOCKET FOLDER: answers docker's own client in place of its daemon, where none can run.

What the client asks for is done with the kernel's namespaces: a command runs in a mount and a process namespace of its
own, in a root of its own. There is one container, "app", whose volume /data is FOLDER. Of a path that is mounted from
the host, the last name is taken, in FOLDER. Prints "ready" once it listens.
"""

import http.server
import json
import os
import socketserver
import subprocess
import sys
import threading
import urllib.parse

SOCKET, FOLDER = sys.argv[1:3]

# The root has all that is in the host's, but for what is mounted. "$1" is an empty folder, "$2" the mounts.
ROOT = """set -e
mount --make-rprivate /
mount -t tmpfs none "$1"
for entry in /*; do
    if [ -L "$entry" ]; then
        cp -a "$entry" "$1$entry"
    elif [ -d "$entry" ] && [ "$entry" != /proc ]; then
        mkdir "$1$entry"
        mount --rbind "$entry" "$1$entry"
    fi
done
mkdir "$1/proc"
mount -t proc proc "$1/proc"
IFS='
'
for pair in $2; do
    mkdir -p "$1${pair%%=*}"
    mount --bind "${pair#*=}" "$1${pair%%=*}"
done
root=$1
shift 2
exec chroot "$root" "$@"
"""


class Container:
    def __init__(self, config):
        host = config.get("HostConfig") or {}
        self.words = config["Cmd"]
        self.mounts = {"/data": FOLDER} if "app" in (host.get("VolumesFrom") or []) else {}
        for bind in host.get("Binds") or []:
            source, target = bind.split(":")[:2]
            self.mounts[target] = os.path.join(FOLDER, os.path.basename(source))
        self.ended = threading.Event()
        self.stream = None
        self.sending = threading.Lock()
        self.code = 0

    def run(self):
        root = os.path.join(FOLDER, "root")
        os.makedirs(root, exist_ok=True)
        mounts = "\n".join(f"{target}={source}" for target, source in self.mounts.items())
        with subprocess.Popen(["unshare", "--mount", "--pid", "--fork", "sh", "-c", ROOT, "sh", root, mounts, *self.words],
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as program:
            readers = [threading.Thread(target=self.send, args=pair) for pair in ((1, program.stdout), (2, program.stderr))]
            for reader in readers:
                reader.start()
            for reader in readers:
                reader.join()
            self.code = program.wait()
        self.ended.set()

    def send(self, number, pipe):
        """Both outputs go through one connection, each piece with its number and length before it."""
        while piece := pipe.read1(65536):
            try:
                with self.sending:
                    self.stream.write(bytes((number, 0, 0, 0)) + len(piece).to_bytes(4, "big") + piece)
            except OSError:
                return


CONTAINERS = {"app": Container({"Cmd": [], "HostConfig": {"VolumesFrom": ["app"]}})}


class Answer(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def answer(self, code, value=None):
        body = b"" if value is None else json.dumps(value).encode()
        self.send_response(code)
        self.send_header("Api-Version", "1.43")
        self.send_header("Ostype", "linux")
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def take_over(self):
        """The connection carries the outputs from now on."""
        self.send_response_only(101, "UPGRADED")
        self.send_header("Content-Type", "application/vnd.docker.multiplexed-stream")
        self.send_header("Connection", "Upgrade")
        self.send_header("Upgrade", "tcp")
        self.end_headers()
        self.wfile.flush()
        self.close_connection = True
        return self.wfile

    def do_HEAD(self):
        self.answer(200)

    def do_GET(self):
        parts = self.parts()
        if parts == ["_ping"]:
            self.answer(200, "OK")
        elif parts[0] == "containers" and parts[-1] == "json":
            self.answer(200, {"Id": parts[1], "Name": "/app", "State": {"Running": True}, "Config": {"Tty": False}})
        elif parts[0] == "exec" and parts[-1] == "json":
            CONTAINERS[parts[1]].ended.wait()
            self.answer(200, {"ID": parts[1], "Running": False, "ExitCode": CONTAINERS[parts[1]].code})
        else:
            self.answer(404, {"message": "not in this stand-in: " + self.path})

    def do_POST(self):
        parts = self.parts()
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        container = CONTAINERS.get(parts[1]) if len(parts) > 1 else None
        if parts == ["containers", "create"]:
            self.answer(201, {"Id": self.create(json.loads(body)), "Warnings": []})
        elif parts[0] == "containers" and parts[-1] == "exec":
            words = json.loads(body)["Cmd"]
            self.answer(201, {"Id": self.create({"Cmd": words, "HostConfig": {"VolumesFrom": [parts[1]]}})})
        elif parts[0] == "containers" and parts[-1] == "attach":
            container.stream = self.take_over()
            container.ended.wait()
        elif parts[0] == "exec" and parts[-1] == "start":
            container.stream = self.take_over()
            container.run()
        elif parts[-1] == "start":
            threading.Thread(target=container.run).start()
            self.answer(204)
        elif parts[-1] == "wait":
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Connection", "close")
            self.end_headers()
            self.wfile.flush()
            container.ended.wait()
            self.wfile.write(json.dumps({"StatusCode": container.code}).encode())
            self.close_connection = True
        else:
            self.answer(404, {"message": "not in this stand-in: " + self.path})

    def create(self, config):
        name = f"c{len(CONTAINERS)}"
        CONTAINERS[name] = Container(config)
        return name

    def parts(self):
        parts = [part for part in urllib.parse.urlsplit(self.path).path.split("/") if part]
        return parts[1:] if parts and parts[0].startswith("v1.") else parts


class Server(socketserver.ThreadingMixIn, socketserver.UnixStreamServer):
    daemon_threads = True

    def get_request(self):
        request, _ = super().get_request()
        return request, ("client", 0)


with Server(SOCKET, Answer) as server:
    print("ready", flush=True)
    server.serve_forever()
