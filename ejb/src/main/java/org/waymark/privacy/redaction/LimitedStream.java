package org.waymark.privacy.redaction;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessStreamCache;

/**
 * A stream of a PDF that is counted, and not kept, before it is unfolded in memory. Pictures are
 * never unfolded: they are handed on as they are.
 */
final class LimitedStream extends COSStream {

    private static final long MOST_CROSS_REFERENCES = 4L * 1024 * 1024;
    private static final long MOST_PACKED_OBJECTS = 8L * 1024 * 1024;
    private static final long MOST = 48L * 1024 * 1024;

    /** Bytes after which it is looked how long it has taken. */
    private static final long STEP = 64L * 1024;

    private static final Set<COSName> PICTURES =
            Set.of(
                    COSName.DCT_DECODE,
                    COSName.DCT_DECODE_ABBREVIATION,
                    COSName.JPX_DECODE,
                    COSName.JBIG2_DECODE,
                    COSName.CCITTFAX_DECODE,
                    COSName.CCITTFAX_DECODE_ABBREVIATION);

    private final PdfLimits limits;
    private long unfolded = -1;

    LimitedStream(RandomAccessStreamCache cache, RandomAccessReadView view, PdfLimits limits)
            throws IOException {
        super(cache, view);
        this.limits = limits;
    }

    @Override
    public COSInputStream createInputStream(DecodeOptions options) throws IOException {
        count();
        return super.createInputStream(options);
    }

    @Override
    public RandomAccessRead createView() throws IOException {
        count();
        return super.createView();
    }

    /** Unfolds it into nothing, the first time that it is asked for. */
    private void count() throws IOException {
        if (unfolded >= 0) {
            limits.unfolded(unfolded);
            return;
        }
        long all = 0;
        List<Filter> filters = filters();
        byte[] whole = null;
        for (int i = 0; i < filters.size(); i++) {
            boolean last = i == filters.size() - 1;
            ByteArrayOutputStream kept = new ByteArrayOutputStream();
            Counted out = new Counted(last ? OutputStream.nullOutputStream() : kept);
            try (InputStream in =
                    whole == null ? createRawInputStream() : new ByteArrayInputStream(whole)) {
                filters.get(i).decode(in, out, this, i);
            } finally {
                limits.require();
            }
            limits.unfolded(out.bytes);
            all += out.bytes;
            whole = kept.toByteArray();
        }
        unfolded = filters.isEmpty() ? getLength() : all;
        if (filters.isEmpty()) {
            limits.unfolded(unfolded);
        }
    }

    /** Each once, as the library takes them. */
    private List<Filter> filters() throws IOException {
        List<COSBase> names = new ArrayList<>();
        if (getFilters() instanceof COSArray several) {
            several.forEach(names::add);
        } else if (getFilters() != null) {
            names.add(getFilters());
        }
        List<Filter> filters = new ArrayList<>();
        for (COSBase each : names) {
            if (!(each instanceof COSName name)) {
                throw new IOException("a filter is no name");
            }
            if (PICTURES.contains(name)) {
                throw limits.refuse("it says that a picture is text");
            }
            Filter filter = FilterFactory.INSTANCE.getFilter(name);
            if (!filters.contains(filter)) {
                filters.add(filter);
            }
        }
        rows(getDictionaryObject(COSName.DP, COSName.DECODE_PARMS));
        return filters;
    }

    /** Two rows of a table are kept while it is unfolded, as wide as the file says. */
    private void rows(COSBase parameters) throws UnsafePdf {
        if (parameters instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSDictionary one) {
                    rows(one);
                }
            }
        } else if (parameters instanceof COSDictionary one) {
            double bits =
                    Math.abs((double) one.getInt(COSName.COLORS, 1))
                            * Math.abs((double) one.getInt(COSName.BITS_PER_COMPONENT, 8))
                            * Math.abs((double) one.getInt(COSName.COLUMNS, 1));
            if (bits / 8 > PdfLimits.MOST_ROW) {
                throw limits.refuse("a row in it is wider than any page");
            }
        }
    }

    private long most() {
        return containsKey(COSName.W)
                ? MOST_CROSS_REFERENCES
                : containsKey(COSName.N) && containsKey(COSName.FIRST) ? MOST_PACKED_OBJECTS : MOST;
    }

    /** Counts what passes, and stops what is too much. */
    private final class Counted extends OutputStream {

        private final OutputStream to;
        private final long most = most();
        private long bytes;

        Counted(OutputStream to) {
            this.to = to;
        }

        @Override
        public void write(int one) throws IOException {
            passed(1);
            to.write(one);
        }

        @Override
        public void write(byte[] part, int from, int length) throws IOException {
            passed(length);
            to.write(part, from, length);
        }

        private void passed(int more) throws UnsafePdf {
            if (bytes / STEP != (bytes + more) / STEP) {
                limits.goOn();
            }
            bytes += more;
            if (bytes > most) {
                throw limits.refuse(
                        "a part of it unfolds to more than %d megabytes"
                                .formatted(most / 1024 / 1024));
            }
        }
    }
}
