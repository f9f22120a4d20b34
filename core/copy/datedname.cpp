// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include "copy/datedname.h"

#include "copy/destinationchecks.h"

#include <algorithm>
#include <array>

namespace Litecopy {

namespace fs = std::filesystem;

namespace {

/// Of copies as they are, and of compressed ones (`PackedForm::ending()`).
constexpr std::array<std::string_view, 3> endings{"", ".zst", ".gz"};

struct NameParts
{
    std::string stem;
    std::string extension;
};

/// What looks like a long extension is part of the name.
NameParts partsOf(const fs::path &database)
{
    const bool hasExtension = database.extension().native().size() <= 16;
    return hasExtension ? NameParts{database.stem().native(), database.extension().native()}
                        : NameParts{database.filename().native(), {}};
}

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

/// '0' stands for any digit.
bool looksLike(std::string_view text, std::string_view pattern)
{
    return std::ranges::equal(text, pattern,
                              [](char is, char wanted) { return wanted == '0' ? isDigit(is) : is == wanted; });
}

} // namespace

std::string datedName(const fs::path &folder, const fs::path &database, std::string_view infix, const QDateTime &time,
                      int number, std::string_view ending)
{
    const auto [stem, extension] = partsOf(database);
    std::string tail = std::string(infix) + time.toString(QStringLiteral("yyyy-MM-dd-HHmmss")).toStdString();
    if (number > 1)
        tail += "-" + std::to_string(number);
    tail += extension;
    tail += ending;
    const std::size_t longest = longestDatabaseName(folder);
    return shortened(stem, longest - std::min(longest, tail.size())) + tail;
}

namespace {

bool isPlainDatedName(std::string_view name, const fs::path &database, std::string_view infix)
{
    constexpr std::string_view stamp = "0000-00-00-000000";
    const auto [stem, extension] = partsOf(database);
    if (!name.ends_with(extension))
        return false;
    name.remove_suffix(extension.size());
    if (const std::size_t end = name.find_last_not_of("0123456789");
        end != std::string_view::npos && name[end] == '-' && end + 1 < name.size()) {
        const std::string_view before = name.substr(0, end);
        // A number behind the time, or the time itself.
        if (before.size() >= stamp.size() && looksLike(before.substr(before.size() - stamp.size()), stamp)
            && name[end + 1] != '0')
            name = before;
    }
    if (name.size() < stamp.size() || !looksLike(name.substr(name.size() - stamp.size()), stamp))
        return false;
    name.remove_suffix(stamp.size());
    if (!name.ends_with(infix))
        return false;
    name.remove_suffix(infix.size());
    return !name.empty() && std::string_view(stem).starts_with(name);
}

} // namespace

bool isDatedName(std::string_view name, const fs::path &database, std::string_view infix)
{
    return std::ranges::any_of(endings, [&](std::string_view ending) {
        return name.ends_with(ending) && isPlainDatedName(name.substr(0, name.size() - ending.size()), database, infix);
    });
}

} // namespace Litecopy
