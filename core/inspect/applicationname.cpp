// SPDX-FileCopyrightText: 2026 The Litecopy developers
// SPDX-License-Identifier: MIT

#include <litecopy/databaseinfo.h>

#include <algorithm>
#include <iterator>

namespace Litecopy {

QString applicationName(quint32 applicationId)
{
    // Proper names, so not translated.
    struct Application
    {
        quint32 id;
        const char16_t *name;
    };
    static constexpr Application registered[] = {
        {0x0f055111, u"Fossil repository"},
        {0x0f055112, u"Fossil checkout"},
        {0x0f055113, u"Fossil global configuration"},
        {0x42654462, u"Bentley BeSQLite"},
        {0x42654c6e, u"Bentley localization file"},
        {0x45737269, u"Esri spatially-enabled database"},
        {0x47503130, u"GeoPackage 1.0"},
        {0x47503131, u"GeoPackage 1.1"},
        {0x47504b47, u"GeoPackage"},
        {0x4d504258, u"MBTiles"},
        {0x5f4d544e, u"Monotone repository"},
        {0x6a035744, u"TeXnicard card database"},
    };
    const auto *const found = std::ranges::find(registered, applicationId, &Application::id);
    return found == std::end(registered) ? QString() : QString::fromUtf16(found->name);
}

} // namespace Litecopy
