#include "core/document/zip_archive.h"

#include <zip.h>

#include <algorithm>
#include <memory>

namespace core {

namespace {

using Source = std::unique_ptr<zip_source_t, void (*)(zip_source_t *)>;
using Archive = std::unique_ptr<zip_t, void (*)(zip_t *)>;

Source sourceOf(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    Source source(zip_source_buffer_create(bytes.isEmpty() ? nullptr : bytes.constData(), zip_uint64_t(bytes.size()), 0, &error), zip_source_free);
    zip_error_fini(&error);
    return source;
}

// The archive frees one reference to the source, its owner the other.
Archive opened(const Source &source, int flags)
{
    zip_error_t error;
    zip_error_init(&error);
    Archive archive(source ? zip_open_from_source(source.get(), flags, &error) : nullptr, zip_discard);
    zip_error_fini(&error);
    if (archive)
        zip_source_keep(source.get());
    return archive;
}

QByteArray bytesOf(const Source &source)
{
    zip_stat_t size;
    zip_stat_init(&size);
    if (zip_source_stat(source.get(), &size) != 0 || zip_source_open(source.get()) != 0)
        return {};
    QByteArray bytes(qsizetype(size.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source.get(), bytes.data(), size.size);
    zip_source_close(source.get());
    return read == zip_int64_t(size.size) ? bytes : QByteArray();
}

bool put(zip_t *archive, const ZipPart &part)
{
    const zip_int64_t known = zip_name_locate(archive, part.name.constData(), 0);
    zip_source_t *content = zip_source_buffer(archive, part.bytes.constData(), zip_uint64_t(part.bytes.size()), 0);
    if (!content)
        return false;
    const zip_int64_t index = known < 0 ? zip_file_add(archive, part.name.constData(), content, ZIP_FL_ENC_UTF_8)
                                        : (zip_file_replace(archive, zip_uint64_t(known), content, 0) == 0 ? known : -1);
    if (index < 0) {
        zip_source_free(content);
        return false;
    }
    return !part.stored || zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_STORE, 0) == 0;
}

// Writes what was put, which must still live, and gives the whole archive.
QByteArray closed(Archive archive, const Source &source)
{
    if (zip_close(archive.get()) != 0)
        return {};
    archive.release();   // Freed by closing.
    return bytesOf(source);
}

}

QByteArray zipped(const std::vector<ZipPart> &parts)
{
    const Source source = sourceOf({});
    Archive archive = opened(source, ZIP_CREATE | ZIP_TRUNCATE);
    if (!archive || !std::all_of(parts.begin(), parts.end(), [&](const ZipPart &part) -> bool { return put(archive.get(), part); }))
        return {};
    return closed(std::move(archive), source);
}

QByteArray partOf(const QByteArray &bytes, const QByteArray &name)
{
    const Source source = sourceOf(bytes);
    const Archive archive = opened(source, ZIP_RDONLY);
    zip_stat_t size;
    zip_stat_init(&size);
    if (!archive || zip_stat(archive.get(), name.constData(), 0, &size) != 0)
        return {};
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> file(zip_fopen(archive.get(), name.constData(), 0), zip_fclose);
    QByteArray content(qsizetype(size.size), Qt::Uninitialized);
    return file && zip_fread(file.get(), content.data(), size.size) == zip_int64_t(size.size) ? content : QByteArray();
}

QByteArray withPart(const QByteArray &bytes, const ZipPart &part)
{
    const Source source = sourceOf(bytes);
    Archive archive = opened(source, 0);
    if (!archive || zip_name_locate(archive.get(), part.name.constData(), 0) < 0 || !put(archive.get(), part))
        return {};
    return closed(std::move(archive), source);
}

}
