// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/copydatabase.h>

#include <cstdio>

int main(int argc, char **argv)
{
    if (argc != 3)
        return 64;
    Litecopy::CopyRequest request;
    request.source = argv[1];
    request.destination = argv[2];
    Litecopy::CopyControl control;
    const Litecopy::CopyResult result = Litecopy::copyDatabase(request, control);
    std::puts(
        qPrintable(result.error ? Litecopy::describe(result.error).title : QString::number(result.receipt.pageCount)));
    return result.isCopied() ? 0 : 1;
}
