package org.waymark.reporting.export;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.waymark.shared.TaggedPdf;

/** A report on paper: a tagged PDF with its charts, its tables and its notes. */
public final class PdfBook {

    /** A table with more columns lies across the paper. */
    private static final int MOST_UPRIGHT = 8;

    /** A cell of text that is longer is words, not shorthand. */
    private static final int SHORTHAND = 14;

    /** A picture with the sentence that is read out in its place. */
    private static final Pattern PICTURE =
            Pattern.compile("<svg ([^>]*?aria-label=\"([^\"]*)\")(.*?</svg>)", Pattern.DOTALL);

    private static final String STYLE =
            "@page{size:A4;margin:18mm 16mm 20mm 16mm;@bottom-right{content:counter(page) ' of '"
                    + " counter(pages);font-family:sans;font-size:8pt}}"
                    + "@page wide{size:A4 landscape}.wide{page:wide;width:258mm}"
                    + "body{font-family:sans;font-size:9.5pt;line-height:1.45;color:#0b0c0c}"
                    + "h1{font-size:18pt;margin:0 0 6pt 0}"
                    + "h2{font-size:13pt;margin:18pt 0 4pt 0;page-break-after:avoid}"
                    + "p{margin:0 0 5pt 0}svg{width:170mm;margin:4pt 0 10pt 0}.wide svg{width:140mm}"
                    + ".picture{page-break-inside:avoid}.wide .picture{page-break-inside:auto}"
                    + "table{width:100%;table-layout:fixed;border-collapse:collapse;font-size:8pt;"
                    + "-fs-table-paginate:paginate;margin-top:4pt}"
                    + "tr{page-break-inside:avoid}"
                    + "th,td{border-bottom:0.5pt solid #767676;padding:2.5pt 4pt;"
                    + "text-align:right;vertical-align:top}"
                    + "thead th{border-bottom:1.2pt solid #0b0c0c;vertical-align:bottom}"
                    + ".name{text-align:left}";

    private PdfBook() {}

    /** The report as a file. */
    public static byte[] of(Book book) {
        return TaggedPdf.of(html(book));
    }

    static String html(Book book) {
        StringBuilder html = new StringBuilder("<html lang=\"en-GB\"><head><title>");
        html.append(TaggedPdf.escaped(book.title())).append("</title><meta name=\"subject\"");
        html.append(" content=\"").append(attribute(book.title())).append("\"/><style>");
        html.append(STYLE).append("</style></head><body>");
        element(html, "h1", book.title());
        book.cover().forEach(line -> element(html, "p", line));
        book.sheets().forEach(sheet -> sheet(html, sheet));
        element(html, "h2", "Notes");
        book.notes().forEach(line -> element(html, "p", line));
        return html.append("</body></html>").toString();
    }

    private static void sheet(StringBuilder html, Book.Sheet sheet) {
        boolean wide = sheet.headings().size() > MOST_UPRIGHT;
        html.append(wide ? "<div class=\"wide\">" : "<div>");
        element(html, "h2", sheet.title());
        pictures(html, sheet);
        boolean[] words = new boolean[sheet.headings().size()];
        for (int column = 0; column < words.length; column++) {
            words[column] = column == 0 || holdsWords(sheet, column);
        }
        html.append("<table><thead><tr>");
        row(html, sheet.headings(), words, true);
        html.append("</tr></thead><tbody>");
        for (List<Object> row : sheet.rows()) {
            html.append("<tr>");
            row(html, row.stream().map(cell -> BookCell.of(cell).onPaper()).toList(), words, false);
            html.append("</tr>");
        }
        html.append("</tbody></table></div>");
    }

    /** What the table says and its picture; where there are more, each stands below its own. */
    private static void pictures(StringBuilder html, Book.Sheet sheet) {
        List<MatchResult> pictures = PICTURE.matcher(sheet.chart()).results().toList();
        boolean one = pictures.size() < 2;
        if (one && !sheet.finding().isEmpty()) {
            element(html, "p", sheet.finding());
        }
        for (MatchResult picture : pictures) {
            html.append("<div class=\"picture\">");
            if (!one) {
                html.append("<p>").append(picture.group(2)).append("</p>");
            }
            html.append("<svg alt=\"").append(picture.group(2)).append("\" ");
            html.append(picture.group(1)).append(picture.group(3)).append("</div>");
        }
    }

    /** Are there words in a column, which begin at its left, and no numbers? */
    private static boolean holdsWords(Book.Sheet sheet, int column) {
        List<BookCell> cells =
                sheet.rows().stream().map(row -> BookCell.of(row.get(column))).toList();
        return cells.stream().anyMatch(cell -> !cell.isNumber() && cell.text().length() > SHORTHAND)
                || !cells.isEmpty()
                        && cells.stream()
                                .noneMatch(cell -> cell.isNumber() || cell.text().startsWith("["));
    }

    private static void row(
            StringBuilder html, List<String> cells, boolean[] words, boolean headings) {
        for (int i = 0; i < cells.size(); i++) {
            String element = headings || i == 0 ? "th" : "td";
            html.append('<').append(element);
            if (headings || i == 0) {
                html.append(headings ? " scope=\"col\"" : " scope=\"row\"");
            }
            html.append(words[i] ? " class=\"name\">" : ">");
            html.append(TaggedPdf.escaped(cells.get(i)));
            html.append("</").append(element).append('>');
        }
    }

    private static void element(StringBuilder html, String name, String text) {
        html.append('<').append(name).append('>').append(TaggedPdf.escaped(text));
        html.append("</").append(name).append('>');
    }

    private static String attribute(String text) {
        return TaggedPdf.escaped(text).replace("\"", "&quot;");
    }
}
