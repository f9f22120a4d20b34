// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include <litecopy/error.h>
#include <litecopy/fileidentity.h>

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>

namespace Litecopy {

enum class Proof;

/// What one read or write came to.
struct [[nodiscard]] StreamStep
{
    std::size_t bytes = 0; ///< 0 without an end or an error: nothing yet, try again
    bool ended = false; ///< of reading: nothing comes behind these bytes
    /// Its path may be empty: then it is about the copy's source, or its destination.
    Error error = {};
};

/// What the maker of a stream says of it. How it is made, and the permissions, are known with the first byte, all else
/// with the last.
struct StreamOrigin
{
    QString how; ///< a sentence for people; may be empty
    std::optional<std::uint32_t> permissions; ///< of the file it is made of: a new copy is no more open than that
    std::optional<Proof> proof; ///< empty where nothing is said of it
    QString unproved; ///< why it is `Proof::None`
    QStringList warnings;
};

/// Bytes of a database that is no file here: they come once, from the first to the last.
///
/// Thread: every function is called on the copying thread, but the destructor and `name()`. Errors: values; nothing
/// throws but std::bad_alloc.
class StreamSource
{
public:
    StreamSource() = default;
    StreamSource(const StreamSource &) = delete;
    StreamSource &operator=(const StreamSource &) = delete;
    virtual ~StreamSource() = default;

    /// What is waited for, in words: "standard input".
    [[nodiscard]] virtual QString name() const = 0;
    /// The file that the bytes are read from; empty where there is none. The permissions of the file are the most that
    /// a new copy gets.
    [[nodiscard]] virtual std::filesystem::path file() const { return {}; }
    /// The identity of the file that the bytes come from, if they come from one: a copy to the same file is refused.
    [[nodiscard]] virtual FileIdentity identity() const { return {}; }
    /// Called once, before the first `read()`.
    [[nodiscard]] virtual Error open() { return {}; }
    /// Reads at most `to.size()` bytes, and waits at most 50 ms for the first byte.
    virtual StreamStep read(std::span<std::byte> to) = 0;
    [[nodiscard]] virtual StreamOrigin origin() const { return {}; }
    /// Called last, however the copy ends. Has to undo what `open()` began: end programs, close files.
    virtual void close() noexcept { }
};

/// Where the bytes of a finished copy go that gets no name here. Thread, errors: as `StreamSource`.
class StreamSink
{
public:
    StreamSink() = default;
    StreamSink(const StreamSink &) = delete;
    StreamSink &operator=(const StreamSink &) = delete;
    virtual ~StreamSink() = default;

    /// The identity of the file that the bytes go to, if they go to one.
    [[nodiscard]] virtual FileIdentity identity() const { return {}; }
    /// Called once, before the first `write()`, when the copy is made and checked.
    [[nodiscard]] virtual Error open() { return {}; }
    /// Takes at most `bytes.size()` bytes, and waits at most 50 ms until it takes any.
    virtual StreamStep write(std::span<const std::byte> bytes) = 0;
    /// Called after the last byte. No error means that all bytes are accepted, and on the medium if they went to a
    /// file. Not called for a copy that failed or was cancelled: what the sink was given is then no whole copy.
    [[nodiscard]] virtual Error finish() { return {}; }
};

/// A form that the file of a database can be stored in: compressed, say. Thread-safe.
class PackedForm
{
public:
    PackedForm() = default;
    PackedForm(const PackedForm &) = delete;
    PackedForm &operator=(const PackedForm &) = delete;
    virtual ~PackedForm() = default;

    /// "zstd": for options and receipts, never translated.
    [[nodiscard]] virtual QByteArray name() const = 0;
    /// ".zst": what the name of a file in this form ends with; empty where it has no such ending.
    [[nodiscard]] virtual const char *ending() const { return ""; }
    /// Whether these are the first bytes of a file in this form: 4 are looked at.
    [[nodiscard]] virtual bool isBeginning(QByteArrayView bytes) const = 0;
    /// A sink that packs what is written to it, and writes that to `to`. It opens and finishes `to`. `size` is the
    /// number of bytes that will be written to it.
    [[nodiscard]] virtual std::shared_ptr<StreamSink> packer(std::shared_ptr<StreamSink> to,
                                                             std::int64_t size) const = 0;
    /// A source of the unpacked bytes of `from`. It opens and closes `from`.
    [[nodiscard]] virtual std::shared_ptr<StreamSource> unpacker(std::shared_ptr<StreamSource> from) const = 0;
};

/// Standard input of the process. Its end is the end of the stream.
[[nodiscard]] std::shared_ptr<StreamSource> standardInput();
/// Standard output of the process. A reader that goes away is an error (StreamClosed) where SIGPIPE is ignored. A file
/// is brought to the medium.
[[nodiscard]] std::shared_ptr<StreamSink> standardOutput();
/// The bytes of a file that is no database, as they stand there.
[[nodiscard]] std::shared_ptr<StreamSource> fileBytes(const std::filesystem::path &file);

} // namespace Litecopy
