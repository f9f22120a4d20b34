// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/samemoment.h>

#include "system/filepermissions.h"
#include "system/names.h"

#include <litecopy/copystream.h>

#include <QCoreApplication>
#include <QCryptographicHash>

#include <memory>
#include <utility>

namespace Litecopy {

namespace fs = std::filesystem;

namespace {

/// The bytes of a finished copy, unpacked. Ends with an error where they may not be those that it was made of.
class FinishedCopy : public StreamSource
{
public:
    /// `database` is empty where the finished copy is not of a file here.
    FinishedCopy(std::shared_ptr<const CopyReceipt> receipt, std::shared_ptr<StreamSource> bytes, fs::path database)
        : m_receipt(std::move(receipt))
        , m_bytes(std::move(bytes))
        , m_database(std::move(database))
    {
    }

    [[nodiscard]] QString name() const override { return m_bytes->name(); }
    [[nodiscard]] FileIdentity identity() const override { return identify(m_receipt->destination); }

    [[nodiscard]] Error open() override
    {
        if (isKnownByFile() && !isSameFile())
            return replaced();
        return named(m_bytes->open());
    }

    StreamStep read(std::span<std::byte> to) override
    {
        StreamStep step = m_bytes->read(to);
        step.error = named(std::move(step.error));
        if (isKnownByHash())
            m_hash.addData(QByteArrayView(to.first(step.bytes)));
        if (!step.ended || step.error)
            return step;
        const bool isSame = isKnownByFile() ? isSameFile()
            : isKnownByHash()               ? m_hash.result().toHex() == m_receipt->sha256
                                            : true;
        return isSame ? step : StreamStep{.error = replaced()};
    }

    [[nodiscard]] StreamOrigin origin() const override
    {
        StreamOrigin origin;
        origin.how = QCoreApplication::translate("Litecopy", "Made from the copy “%1”, so that both are of one moment.")
                         .arg(displayPath(m_receipt->destination));
        origin.permissions = FileLook(m_receipt->destination).permissions();
        // The finished copy may have taken the place of a file that was more open.
        if (const FileLook database(m_database); !m_database.empty() && database.status().identity.exists)
            *origin.permissions &= database.permissions();
        if (isKnownByFile() || isKnownByHash()) {
            origin.proof = m_receipt->proof;
            origin.unproved = m_receipt->unproved;
        } else {
            origin.proof = Proof::None;
            origin.unproved = QCoreApplication::translate(
                "Litecopy", "the copy that it was made from is where other programs may write unnoticed");
        }
        return origin;
    }

    void close() noexcept override { m_bytes->close(); }

private:
    [[nodiscard]] bool isKnownByFile() const { return m_receipt->copyFile.exists; }
    [[nodiscard]] bool isKnownByHash() const { return !isKnownByFile() && !m_receipt->sha256.isEmpty(); }

    /// And SQLite would read nothing beside it.
    [[nodiscard]] bool isSameFile() const
    {
        const fs::path &copy = m_receipt->destination;
        return identify(copy) == m_receipt->copyFile && identify(beside(copy, "-journal")).size == 0
            && identify(beside(copy, "-wal")).size == 0;
    }

    /// For the copy's own error would be taken to be about the database.
    [[nodiscard]] Error named(Error error) const
    {
        if (error && error.path.empty())
            error.path = m_receipt->destination;
        return error;
    }

    [[nodiscard]] Error replaced() const { return {ErrorCode::SourceReplaced, m_receipt->destination, {}, 0, {}}; }

    const std::shared_ptr<const CopyReceipt> m_receipt;
    const std::shared_ptr<StreamSource> m_bytes;
    const fs::path m_database;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace

CopyRequest requestOfSameMoment(const CopyRequest &first, const CopyReceipt &made, const fs::path &destination)
{
    const auto receipt = std::make_shared<const CopyReceipt>(made);
    std::shared_ptr<StreamSource> bytes = fileBytes(made.destination);
    if (first.packing)
        bytes = first.packing->unpacker(std::move(bytes));

    CopyRequest request = first;
    request.source = made.source;
    request.destination = destination;
    // It must not be written over.
    if (!first.input)
        request.origin = made.source;
    request.input = std::make_shared<FinishedCopy>(receipt, std::move(bytes), first.input ? fs::path() : made.source);
    request.momentOf = receipt;
    request.packing = nullptr;
    request.asOf.reset();
    request.base.clear();
    request.skipUnchanged = false;
    request.inPlace = false;
    request.last = {};
    request.isKnownCopy = false;
    request.record = false;
    request.method = CopyMethod::Automatic;
    request.destinationMode =
        first.destinationMode == DestinationMode::Replace ? DestinationMode::Replace : DestinationMode::NewFile;
    request.keepReplaced = false;
    request.safetyFolder.clear();
    request.journalOfReplaced = false;
    return request;
}

} // namespace Litecopy
