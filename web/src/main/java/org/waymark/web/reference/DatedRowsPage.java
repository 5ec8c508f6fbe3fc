package org.waymark.web.reference;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.commissioning.DatedField;
import org.waymark.commissioning.DatedRow;
import org.waymark.commissioning.DatedTable;
import org.waymark.reference.WorkingDays;
import org.waymark.shared.Ids;
import org.waymark.shared.NotFound;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/**
 * One dated table: its rows, adding one, ending one, whoever keeps it. Which table is in the
 * address; the parts of the form depend on it, so it is read before the form is.
 */
public abstract class DatedRowsPage {

    private static final String LIST = "list_code";

    @Inject private PageMessages messages;
    @Inject private FacesContext faces;
    @Inject private Clock clock;

    private DatedTable table;
    private String list;
    private boolean all;
    private String end;
    private Map<String, String> typed = new HashMap<>();
    private LocalDate validFrom;
    private LocalDate validTo;
    private List<DatedRow> rows;
    private Map<String, Map<String, String>> choices;

    /** Refuses whoever may not edit, before anything is shown. */
    protected abstract void mayEdit();

    /** The page's own address. */
    protected abstract String address();

    /** What is shown when the address names none; null for nothing. */
    protected DatedTable first() {
        return null;
    }

    protected abstract List<DatedRow> rows(DatedTable shown);

    protected abstract Map<String, Map<String, String>> choices(DatedTable shown);

    protected abstract void add(DatedTable shown, Map<String, String> values, LocalDate from);

    protected abstract void end(DatedTable shown, long id, LocalDate firstDayWithout);

    @PostConstruct
    void readAddress() {
        Map<String, String> parameters = faces.getExternalContext().getRequestParameterMap();
        String named = parameters.get("t");
        table = named == null ? first() : DatedTable.named(named).orElse(null);
        list = parameters.get("l");
        all = "true".equals(parameters.get("all"));
        end = parameters.get("end");
        validFrom = today();
        validTo = today();
        if (list != null) {
            typed.put(LIST, list);
        }
    }

    /** Before the page is drawn: an address that names no table is not a page. */
    public void open() {
        mayEdit();
        if (table == null) {
            throw new NotFound();
        }
    }

    public String add() {
        try {
            add(table, typed, validFrom);
            messages.saved("Added. It is in force from the day you gave.");
            return back();
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public String finish() {
        try {
            end(table, Ids.asked(end), validTo);
            messages.saved("Ended. What was decided under it stays.");
            return back();
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    private String back() {
        return address()
                + "?faces-redirect=true&t="
                + table.address()
                + (list == null ? "" : "&l=" + list);
    }

    /** In force today or later, or all; of one list only where there are lists. */
    public List<DatedRow> getRows() {
        if (rows == null) {
            rows =
                    rows(table).stream()
                            .filter(row -> list == null || list.equals(row.value(LIST)))
                            .filter(row -> all || !isEnded(row))
                            .sorted(inOrder())
                            .toList();
        }
        return rows;
    }

    /** The row that is about to be ended; null when there is none. */
    public DatedRow getEnding() {
        return end == null
                ? null
                : rows(table).stream()
                        .filter(row -> String.valueOf(row.id()).equals(end))
                        .findFirst()
                        .orElse(null);
    }

    /** The columns of the table: what every row has. */
    public List<DatedField> getColumns() {
        return table.fields().stream()
                .filter(DatedField::required)
                .filter(field -> list == null || !field.column().equals(LIST))
                .toList();
    }

    /** What a row has in a column, in words. */
    public String words(DatedRow row, DatedField field) {
        String value = row.value(field.column());
        Map<String, String> words = getChoices().get(field.column());
        return words == null ? value : words.getOrDefault(value, value);
    }

    /** What a row has beside the columns, as "Flag: Stalking; Youngest age: 16". */
    public String also(DatedRow row) {
        return table.fields().stream()
                .filter(field -> !field.required() && !row.value(field.column()).isEmpty())
                .map(field -> field.label() + ": " + words(row, field))
                .collect(Collectors.joining("; "));
    }

    /** The row in one line, with what else was chosen: two rows differ by that, too. */
    public String line(DatedRow row) {
        return table.fields().stream()
                .filter(field -> field.required() || field.isChosen())
                .filter(field -> list == null || !field.column().equals(LIST))
                .map(field -> words(row, field))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Over, or called off before it began. */
    public boolean isEnded(DatedRow row) {
        LocalDate to = row.validity().to();
        return to != null && (!to.isAfter(today()) || !to.isAfter(row.validity().from()));
    }

    public Map<String, Map<String, String>> getChoices() {
        if (choices == null) {
            choices = choices(table);
        }
        return choices;
    }

    private static Comparator<DatedRow> inOrder() {
        return Comparator.comparing((DatedRow row) -> place(row)).thenComparing(DatedRow::id);
    }

    private static int place(DatedRow row) {
        String place =
                row.value("rule_order").isEmpty() ? row.value("sort") : row.value("rule_order");
        return place.isEmpty() ? 0 : Integer.parseInt(place);
    }

    private LocalDate today() {
        return WorkingDays.dateOf(clock.instant());
    }

    public DatedTable getTable() {
        return table;
    }

    public String getList() {
        return list;
    }

    public boolean isAll() {
        return all;
    }

    public String getEnd() {
        return end;
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }
}
