// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

// A document application in one page: the document is a database in memory, loaded from a file, edited with everyday
// SQL, and saved whenever the user likes. The file it came from is never touched by the editing.
//
//   litecopy-example-document DOCUMENT COPY

#include <litecopy/copyconnection.h>
#include <litecopy/sqliteerror.h>

#include <cstdio>
#include <memory>
#include <mutex>

using namespace Litecopy;

namespace {

class Document
{
public:
    /// Everyday SQL goes through this one connection; Save a Copy does, too.
    Connection connection = Connection::openMemory();

    [[nodiscard]] CopyResult open(const std::filesystem::path &file)
    {
        return loadIntoMemory(file, connection, newControl());
    }

    [[nodiscard]] CopyResult saveACopy(const std::filesystem::path &file)
    {
        CopyRequest request;
        request.destination = file;
        request.destinationMode = DestinationMode::Replace;
        return saveCopy(connection, request, newControl(), [](const CopyProgress &progress) {
            std::printf("%3.0f %%, %u pages remain\n", progress.fraction() * 100, progress.remaining);
        });
    }

    /// What a Cancel button is connected to: it may come from any thread, and ends what goes on at the moment.
    void cancel()
    {
        const std::scoped_lock lock(m_mutex);
        if (m_control)
            m_control->cancel();
    }

private:
    /// Cancelling is final, so each copy has a control of its own.
    CopyControl &newControl()
    {
        const std::scoped_lock lock(m_mutex);
        m_control = std::make_unique<CopyControl>();
        return *m_control;
    }

    std::mutex m_mutex;
    std::unique_ptr<CopyControl> m_control;
};

bool succeeded(const CopyResult &result)
{
    if (!result.isCopied())
        std::printf("%s\n", qPrintable(describe(result.error).title));
    return result.isCopied();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 64;
    try {
        Document document;
        if (!succeeded(document.open(argv[1])))
            return 1;
        document.connection.execute("CREATE TABLE note(text); INSERT INTO note VALUES('Written in memory')");
        // A click on Cancel after the document is open is over when it is saved.
        document.cancel();
        const CopyResult saved = document.saveACopy(argv[2]);
        if (!succeeded(saved))
            return 1;
        Document copy;
        if (!succeeded(copy.open(argv[2])))
            return 1;
        std::printf("%s, and its note reads: %s\n",
                    saved.outcome == CopyOutcome::Verified ? "copied and verified" : "copied",
                    copy.connection.queryText("SELECT text FROM note").constData());
    } catch (const SqliteError &error) {
        std::printf("%s\n", error.what());
        return 1;
    }
    return 0;
}
