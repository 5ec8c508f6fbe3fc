package org.waymark.shared;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with the lines of a file, told all together: the first ten, and how many more. */
public final class LineProblems {

    private static final int MOST = 10;

    private final List<String> problems = new ArrayList<>();

    /**
     * Adds one.
     *
     * @param line its number, as an editor counts lines
     * @param words what is wrong with it
     */
    public void add(long line, String words) {
        problems.add("line " + line + ": " + words);
    }

    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /**
     * Refuses a file that has any.
     *
     * @throws BadInput in the words for a page, at the field {@code file}
     */
    public void refuse() {
        if (problems.isEmpty()) {
            return;
        }
        int more = problems.size() - MOST;
        throw new BadInput(
                "file",
                "Nothing was loaded. "
                        + String.join("; ", problems.subList(0, Math.min(MOST, problems.size())))
                        + (more > 0 ? "; and " + more + " more." : "."));
    }
}
