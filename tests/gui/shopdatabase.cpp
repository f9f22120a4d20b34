// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "shopdatabase.h"

#include "support/databasebuilder.h"
#include "support/sqlhandle.h"

namespace Litecopy::Test {

namespace {

constexpr int turns = 8; // in which the tables grow: on a map each of them lies in several places

const char *const schema =
    "CREATE TABLE customers(id INTEGER PRIMARY KEY, name TEXT NOT NULL, town TEXT, since TEXT);"
    "CREATE INDEX customers_by_name ON customers(name);"
    "CREATE TABLE products(id INTEGER PRIMARY KEY, name TEXT NOT NULL, price INTEGER, description TEXT);"
    "CREATE TABLE pictures(id INTEGER PRIMARY KEY, product INTEGER, content BLOB);"
    "CREATE TABLE orders(id INTEGER PRIMARY KEY, customer INTEGER, day TEXT, note TEXT);"
    "CREATE INDEX orders_by_customer ON orders(customer, day);"
    "CREATE TABLE order_lines(number INTEGER, line INTEGER, product INTEGER, count INTEGER,"
    " PRIMARY KEY(number, line)) WITHOUT ROWID;"
    "CREATE TABLE messages(id INTEGER PRIMARY KEY, customer INTEGER, content TEXT);"
    "CREATE TABLE carts(id INTEGER PRIMARY KEY, content BLOB);";

/// `count` rows, "i" from one on.
QByteArray rows(int count)
{
    return "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + QByteArray::number(count)
        + ") ";
}

/// One turn, for each megabyte of the whole.
QByteArray turn(int megabytes)
{
    return rows(20 * megabytes)
        + "INSERT INTO customers(name, town, since) SELECT 'Customer ' || (i * 7919 % 30011), 'Town ' || (i % 97),"
          " '20' || (10 + i % 16) || '-03-' || (10 + i % 18) FROM n;"
        + rows(3 * megabytes)
        + "INSERT INTO products(name, price, description) SELECT 'Product ' || i, i * 35 % 9900,"
          " hex(zeroblob(400)) FROM n;"
        + rows(megabytes) + "INSERT INTO pictures(product, content) SELECT i, randomblob(52000) FROM n;"
        + rows(250 * megabytes)
        + "INSERT INTO orders(customer, day, note) SELECT i * 31 % 4001, '2026-' || (10 + i % 3) || '-'"
          " || (10 + i % 18), 'to be delivered in the morning, number ' || i FROM n;"
        + rows(600 * megabytes)
        + "INSERT INTO order_lines SELECT coalesce(top, 0) + i, i % 4, i % 997, 1 + i % 5"
          " FROM n, (SELECT max(number) AS top FROM order_lines);"
        + rows(100 * megabytes)
        + "INSERT INTO messages(customer, content) SELECT i % 4001, 'Dear customer, ' || hex(randomblob(170)) FROM n;"
        + rows(megabytes / 4 + 1) + "INSERT INTO carts(content) SELECT randomblob(3000) FROM n;";
}

} // namespace

void buildShop(const std::filesystem::path &path, const QByteArray &journalMode, int megabytes)
{
    buildDatabase(path);
    SqlHandle shop(path);
    shop.execute("PRAGMA synchronous=OFF");
    shop.execute("BEGIN");
    shop.execute(schema);
    for (int i = 0; i < turns; ++i)
        shop.execute(turn(megabytes));
    // Free pages, as each database in use has them.
    shop.execute("DELETE FROM carts; COMMIT");
    shop.execute("PRAGMA journal_mode=" + journalMode);
}

} // namespace Litecopy::Test
