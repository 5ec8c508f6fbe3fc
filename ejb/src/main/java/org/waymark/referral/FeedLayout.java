package org.waymark.referral;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/** Which column stands where in one file. */
public final class FeedLayout {

    private static final int ABSENT = -1;

    private final int[] position = new int[FeedColumn.values().length];
    private final List<String> headers;
    private final List<String> unknown = new ArrayList<>();
    private final int width;

    /**
     * Reads the first row of a file.
     *
     * @throws FeedRefused when a required column is missing or a column is there twice
     */
    public FeedLayout(CSVRecord header) {
        this.width = header.size();
        this.headers = header.toList();
        Arrays.fill(position, ABSENT);
        Set<FeedColumn> twice = EnumSet.noneOf(FeedColumn.class);
        for (int i = 0; i < width; i++) {
            FeedColumn column = FeedColumn.of(header.get(i));
            if (column == null) {
                unknown.add(header.get(i).strip());
            } else if (position[column.ordinal()] == ABSENT) {
                position[column.ordinal()] = i;
            } else {
                twice.add(column);
            }
        }
        refuseWhatIsNoFeed(header);
        refuse("These columns are there more than once: ", twice);
        Set<FeedColumn> missing = FeedColumn.required();
        missing.removeIf(this::has);
        refuse("These required columns are missing: ", missing);
    }

    /** Is this column in the file? */
    public boolean has(FeedColumn column) {
        return position[column.ordinal()] != ABSENT;
    }

    /** Columns that the format does not have, in the order of the file. They are ignored. */
    public List<String> unknownColumns() {
        return List.copyOf(unknown);
    }

    /** The first row as it was sent. */
    public List<String> headers() {
        return List.copyOf(headers);
    }

    /** How many cells each row has. */
    public int width() {
        return width;
    }

    /** A cell without the white space around it; null when it is empty or not in the file. */
    String cell(CSVRecord row, FeedColumn column) {
        int at = position[column.ordinal()];
        if (at == ABSENT || at >= row.size()) {
            return null;
        }
        String text = row.get(at).strip();
        return text.isEmpty() ? null : text;
    }

    private void refuseWhatIsNoFeed(CSVRecord header) {
        if (unknown.size() < width) {
            return;
        }
        if (width == 1 && header.get(0).contains("message_id")) {
            throw new FeedRefused(
                    "The columns are not separated by commas. Save the file as CSV with a comma between the columns.");
        }
        throw new FeedRefused(
                "The first row names none of the columns of the format. It must be the header, beginning for example with message_id,message_type,sending_force.");
    }

    private static void refuse(String sentence, Set<FeedColumn> columns) {
        if (!columns.isEmpty()) {
            throw new FeedRefused(
                    columns.stream()
                            .map(FeedColumn::header)
                            .collect(Collectors.joining(", ", sentence, ".")));
        }
    }
}
