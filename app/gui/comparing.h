// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "unpacking.h"

#include <litecopy/comparison.h>

#include <QObject>
#include <QString>

#include <filesystem>
#include <memory>

namespace Litecopy {

class CompareJob;

/// "Unpacking data.db.zst (12 MiB): 42 % of 291 MiB": what is done to a compressed copy before it can be read.
[[nodiscard]] QString unpackingText(const std::filesystem::path &file, const UnpackProgress &progress);

/// Compares two databases, away from the window's thread. Compressed copies are unpacked first, and what was unpacked
/// goes when the comparison is over.
class Comparing : public QObject
{
    Q_OBJECT

public:
    explicit Comparing(QObject *parent = nullptr);
    ~Comparing() override;

    /// `finished()` follows, never at once. What ran before is stopped.
    void start(const std::filesystem::path &first, const std::filesystem::path &second);
    /// Of a second one that is unpacked already. The result calls it by its `file`.
    void start(const std::filesystem::path &first, const ReadableFile &second);
    /// `finished()` follows, as cancelled.
    void cancel();
    /// Nothing follows.
    void stop();
    [[nodiscard]] bool isRunning() const noexcept { return m_isRunning; }

Q_SIGNALS:
    /// What is done, a sentence: empty once the comparison itself runs.
    void unpacking(const QString &sentence);
    /// 0..1, of what is done now.
    void progressed(double fraction);
    void finished(const Litecopy::Comparison &comparison);

private:
    void next();
    void take(const ReadableFile &file);
    void compare();
    void finish(Comparison comparison);

    bool m_isRunning = false;
    ReadableFile m_first; ///< without a `path` until it can be read
    ReadableFile m_second;
    Unpacking m_unpacking;
    std::unique_ptr<CompareJob> m_job;
};

} // namespace Litecopy
