package org.waymark.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.waymark.casework.WorkQuery;

/** My work: what is due first, page after page. */
@Named
@RequestScoped
public class WorkView {

    @Inject private WorkQuery work;

    private String after;
    private List<WorkQuery.Row> rows;

    public List<WorkQuery.Row> getRows() {
        List<WorkQuery.Row> all = all();
        return all.size() > WorkQuery.PAGE ? all.subList(0, WorkQuery.PAGE) : all;
    }

    /** The key of the next page, or null on the last one. */
    public String getNext() {
        if (all().size() <= WorkQuery.PAGE) {
            return null;
        }
        WorkQuery.Row last = all().get(WorkQuery.PAGE - 1);
        return last.due() + "_" + last.id();
    }

    private List<WorkQuery.Row> all() {
        if (rows == null) {
            rows = work.mine(parsed());
        }
        return rows;
    }

    private WorkQuery.After parsed() {
        if (after == null) {
            return null;
        }
        try {
            String[] key = after.split("_");
            return new WorkQuery.After(Instant.parse(key[0]), Long.parseLong(key[1]));
        } catch (DateTimeParseException
                | NumberFormatException
                | ArrayIndexOutOfBoundsException notAKey) {
            return null;
        }
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
