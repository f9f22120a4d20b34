// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/connection.h>

#include <QByteArray>
#include <QString>

#include <filesystem>
#include <map>
#include <random>
#include <set>
#include <utility>
#include <vector>

namespace Litecopy::Test {

/// A database in WAL mode with a history made by chance from a seed: commits that grow and shrink it, change its
/// schema, vacuum it, are rolled back in part so that frames stay unsealed; readers that keep read marks; checkpoints
/// that get as far as these let them, and logs that are started over. What SQLite reads after each commit is kept.
class LogHistory
{
public:
    struct State
    {
        QByteArray image; ///< the database, byte for byte
        std::set<QString> changed; ///< tables and indexes in the schema whose content the commit changed, at least
    };

    LogHistory(const std::filesystem::path &folder, unsigned seed);
    LogHistory(const LogHistory &) = delete;
    LogHistory &operator=(const LogHistory &) = delete;
    ~LogHistory();

    /// One thing that programs do, by chance.
    void step();

    [[nodiscard]] const std::filesystem::path &path() const noexcept { return m_path; }
    [[nodiscard]] int pageSize() const noexcept { return m_pageSize; }
    /// Of the log that is there now, by the last frame of a commit; frame 0 is the state in which it was started. Null
    /// for none that was made.
    [[nodiscard]] const State *stateAt(quint64 log, quint32 frame) const;
    /// All but that of frame 0.
    [[nodiscard]] std::size_t commitsOf(quint64 log) const;
    /// What was done, for messages.
    [[nodiscard]] const QString &story() const noexcept { return m_story; }
    /// Copies database and log, as a crash leaves them.
    void copyFilesTo(const std::filesystem::path &folder) const;

private:
    using Reader = std::pair<Connection, int>;

    [[nodiscard]] int random(int from, int to) { return std::uniform_int_distribution(from, to)(m_random); }
    void tell(const QString &what) { m_story += what + u"; "_qs; }
    void run(const QByteArray &sql);
    [[nodiscard]] QByteArray anyTable();
    void insertRows();
    void changeRows();
    void deleteRows();
    void changeSchema();
    void failWithinTransaction();
    void read();
    void checkpoint();
    void record();
    [[nodiscard]] QByteArray image();

    std::filesystem::path m_path;
    std::mt19937 m_random;
    int m_pageSize = 4096;
    int m_vacuum = 0;
    int m_nextTable = 0;
    Connection m_writer;
    Connection m_other; ///< makes checkpoints
    std::vector<Connection> m_readers;
    std::map<std::pair<quint64, quint32>, State> m_states;
    QByteArray m_last; ///< the database as it is
    quint64 m_log = 0;
    quint32 m_frame = 0;
    QString m_story;
};

} // namespace Litecopy::Test
