// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#pragma once

#include "copyoptions.h"

#include <litecopy/copyresult.h>

#include <QString>

namespace Litecopy {

/// The file that --receipt names. An existing one is only replaced with --force or --update, as a whole, and only where
/// it is a receipt or has 0 bytes: never one of the databases' own files, a device or a pipe. Thread: any. Errors: in
/// words, for people.
class ReceiptFile
{
public:
    explicit ReceiptFile(const CopyOptions &options);

    /// Why the receipt can't be written there; empty where it can, or where none is asked for. To be asked first.
    [[nodiscard]] QString obstacle() const;
    /// Of the receipt that is there: what was known when it was written. Empty where there is none.
    [[nodiscard]] CopyRecord lastRecord() const;
    /// Writes how the copy ended, whichever way. One by which the copy was known to be up to date stays: it says how
    /// that copy was made and checked. False with `complaint` set where that fails: then nothing is left.
    [[nodiscard]] bool write(const CopyResult &result, QString &complaint) const;

private:
    const CopyOptions &m_options;
};

} // namespace Litecopy
