package org.tandem.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tandem.convert.RowSink;

/** The cleaning log of a conversion, where one is asked for. */
record ConvertLog(@Nullable TableFile file) implements AutoCloseable {
    static ConvertLog begin(Session session, @Nullable Path path) {
        return new ConvertLog(path == null ? null : TableFile.begin(session, path));
    }

    @Nullable
    RowSink sink() {
        return file;
    }

    int rows() {
        return file == null ? 0 : file.rows();
    }

    void flush() {
        if (file != null) {
            file.flush();
        }
    }

    void keep() {
        if (file != null) {
            file.keep();
        }
    }

    @Override
    public void close() {
        if (file != null) {
            file.close();
        }
    }
}
