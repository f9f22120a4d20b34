// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "support/databasebuilder.h"
#include "support/writerprocess.h"
#include "windowfixture.h"

#include <optional>

namespace Litecopy::Test {

/// A window, a database to be copied in it, and a program that can hold it.
class CopyingFixture
{
protected:
    void setUp();
    void tearDown();
    void build(const QByteArray &journalMode = "wal", qint64 size = 4 << 20);
    /// A copy that stands still: another program holds the lock until `m_writer` lets go.
    void startHeldCopy();
    void chooseBoth();
    void startHeld();

    std::optional<WindowFixture> m_fixture;
    std::filesystem::path m_database;
    std::filesystem::path m_copy;
    std::unique_ptr<WriterProcess> m_writer;
};

inline void CopyingFixture::setUp()
{
    m_fixture.emplace();
    m_database = m_fixture->folder / "data.db";
    m_copy = m_fixture->folder / "copy.db";
    m_writer = std::make_unique<WriterProcess>();
}

inline void CopyingFixture::tearDown()
{
    m_fixture.reset();
    m_writer.reset();
}

inline void CopyingFixture::build(const QByteArray &journalMode, qint64 size)
{
    buildDatabase(m_database, {.journalMode = journalMode, .size = size});
}

inline void CopyingFixture::chooseBoth()
{
    build("delete");
    m_fixture->type(m_fixture->from(), m_database);
    m_fixture->type(m_fixture->to(), m_copy);
    m_fixture->choose("method", u"Online, page by page"_qs);
}

inline void CopyingFixture::startHeldCopy()
{
    chooseBoth();
    startHeld();
}

inline void CopyingFixture::startHeld()
{
    QVERIFY(m_writer->hold(m_database, u"exclusive"_qs));
    m_fixture->click(m_fixture->copyButton());
    QTRY_COMPARE(m_fixture->copyButton().text(), u"&Cancel"_qs);
}

} // namespace Litecopy::Test
