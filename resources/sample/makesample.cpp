// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// Part of the build, not installed: runs an SQL script into a new database. makesample SCRIPT DATABASE

#include <litecopy/connection.h>
#include <litecopy/sqliteerror.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fputs("usage: makesample SCRIPT DATABASE\n", stderr);
        return 64;
    }
    try {
        std::ostringstream text;
        text << std::ifstream(argv[1], std::ios::binary).rdbuf();
        const std::string sql = text.str();
        if (sql.empty()) {
            std::fprintf(stderr, "makesample: %s cannot be read, or is empty\n", argv[1]);
            return 66;
        }
        const std::filesystem::path database = argv[2];
        std::filesystem::create_directories(database.parent_path());
        for (const char *suffix : {"", "-journal", "-wal", "-shm"})
            std::filesystem::remove(std::filesystem::path(database) += suffix);

        auto connection = Litecopy::Connection::open(database, Litecopy::Connection::OpenMode::Create);
        // A power cut costs no more than another build.
        connection.execute("PRAGMA synchronous = OFF");
        connection.execute(sql.c_str());
    } catch (const std::exception &error) {
        std::fprintf(stderr, "makesample: %s\n", error.what());
        return 1;
    }
    return 0;
}
