package org.waymark.privacy.material;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.waymark.casework.ContactChannel;
import org.waymark.casework.ContactOutcome;
import org.waymark.casework.NeedAnswer;
import org.waymark.casework.NeedCategory;
import org.waymark.shared.Columns;
import org.waymark.shared.Row;

/** One record as text, with who wrote it, as it is decided about and set on paper. */
final class MaterialText {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final StringBuilder text = new StringBuilder();

    private MaterialText() {}

    static String referral(Row row, String note) {
        return new MaterialText()
                .line("Received", time(row, 0))
                .line("From", row.text(1))
                .line("Offence", row.text(2))
                .line("Between", time(row, 3))
                .line("And", time(row, 4))
                .line("Reported", time(row, 5))
                .line("Crime reference", row.text(6))
                .line("Consent", row.text(7))
                .line("What the sender says", note)
                .toString();
    }

    static String note(Row row) {
        return new MaterialText()
                .line("Written", time(row, 0) + " by " + row.text(1))
                .line("Corrects an earlier note, because", row.text(4))
                .line("Corrected by a later note", time(row, 3))
                .plain(row.text(2))
                .toString();
    }

    static String contact(Row row) {
        return new MaterialText()
                .line("Attempt", time(row, 0) + " by " + row.text(1))
                .line("How", ContactChannel.valueOf(row.text(2)).label())
                .line("Result", ContactOutcome.valueOf(row.text(3)).label())
                .plain(row.text(4))
                .toString();
    }

    static String needs(Row row, List<Row> needs) {
        MaterialText text = new MaterialText();
        text.line("Assessed", time(row, 0) + " by " + row.text(1));
        for (Row need : needs) {
            text.line(
                    NeedCategory.valueOf(need.text(0)).label(),
                    NeedAnswer.valueOf(need.text(1)).label());
            text.line("How heavy it weighs", need.text(2));
            text.line("In their own words", need.text(3));
            text.line("What is to be done", need.text(4));
            text.line("Who does it", need.text(6));
            text.line("Met on", need.date(7) == null ? null : DAY.format(need.date(7)));
        }
        return text.toString();
    }

    static String plan(Row row) {
        LocalDate due = row.date(4);
        return new MaterialText()
                .line("Agreed", time(row, 0) + " by " + row.text(1))
                .line("What", row.text(2))
                .line("Who", row.text(3))
                .line("By", due == null ? null : due.format(DAY))
                .line("Done", time(row, 5))
                .line("What came of it", row.text(6))
                .toString();
    }

    private static String time(Row row, int column) {
        return row.columns()[column] == null
                ? null
                : MaterialReader.time(Columns.instant(row.columns()[column]));
    }

    private MaterialText line(String label, String value) {
        if (value != null && !value.isBlank()) {
            text.append(label).append(": ").append(value).append('\n');
        }
        return this;
    }

    private MaterialText plain(String value) {
        if (value != null && !value.isBlank()) {
            text.append('\n').append(value).append('\n');
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString().strip();
    }
}
