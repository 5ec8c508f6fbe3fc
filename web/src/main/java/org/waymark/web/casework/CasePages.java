package org.waymark.web.casework;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.casework.CasePart;

/** The pages of a case, in groups that a worker looks for together. */
public final class CasePages {

    /**
     * A page of the case.
     *
     * @param address last part of its address
     * @param part the part of the file it belongs to; null for a page of every case
     */
    public record Tab(String address, String label, CasePart part) {

        private Tab(String address, String label) {
            this(address, label, null);
        }

        private boolean isUsed(Set<CasePart> parts) {
            return part == null || parts.contains(part);
        }
    }

    /** Pages that stand together under one name. */
    public record Group(String label, List<Tab> tabs) {

        private Group(String label, Tab... tabs) {
            this(label, List.of(tabs));
        }

        /** Where the group is entered. */
        public String address() {
            return tabs.get(0).address();
        }

        boolean holds(String address) {
            return tabs.stream().anyMatch(tab -> tab.address().equals(tabOf(address)));
        }

        private Group used(Set<CasePart> parts, boolean shared) {
            List<Tab> used =
                    tabs.stream()
                            .filter(tab -> tab.isUsed(parts))
                            .filter(tab -> !shared || isShared(tab.address()))
                            .toList();
            return new Group(shared && used.size() == 1 ? used.get(0).label() : label, used);
        }
    }

    private static final List<Group> ALL =
            List.of(
                    new Group("Overview", new Tab("case", "Overview")),
                    new Group(
                            "Contact",
                            new Tab("contact", "Contact"),
                            new Tab("about", "About them"),
                            new Tab("network", "Professionals"),
                            new Tab("consent", "Consent"),
                            new Tab("appointments", "Appointments", CasePart.APPOINTMENTS),
                            new Tab("chance", "Who must not know", CasePart.ONE_CHANCE),
                            new Tab("others", "Other services")),
                    new Group(
                            "Needs and plan",
                            new Tab("needs", "Needs"),
                            new Tab("equality", "About equality"),
                            new Tab("plan", "Plan and tasks"),
                            new Tab("measures", "Measures"),
                            new Tab("outcomes", "Outcomes")),
                    new Group(
                            "Notes",
                            new Tab("notes", "Notes"),
                            new Tab("sealed", "Sealed notes"),
                            new Tab("documents", "Documents")),
                    new Group(
                            "Young person",
                            new Tab("hospital", "Hospital and discharge", CasePart.HOSPITAL),
                            new Tab("young", "Young person", CasePart.YOUNG_PERSON)),
                    new Group(
                            "Safety",
                            new Tab("safety", "Safety plan", CasePart.SAFETY_PLAN),
                            new Tab("incidents", "Incidents", CasePart.INCIDENTS),
                            new Tab("home", "A safe home", CasePart.SAFE_HOME),
                            new Tab("children", "Children", CasePart.CHILDREN),
                            new Tab("marac", "MARAC", CasePart.MARAC)),
                    new Group(
                            "Counselling",
                            new Tab("waiting", "Waiting lists", CasePart.WAITING),
                            new Tab("courses", "Courses", CasePart.COURSES),
                            new Tab("groups", "Groups", CasePart.GROUPS)),
                    new Group(
                            "Police and court",
                            new Tab("justice", "Police and court"),
                            new Tab("told", "How it began"),
                            new Tab("advocacy", "Support at each stage", CasePart.COURT_STAGES),
                            new Tab("enhanced", "Enhanced rights"),
                            new Tab("orders", "Orders and Clare\u2019s Law", CasePart.ORDERS)),
                    new Group(
                            "Case",
                            new Tab("close", "Closing"),
                            new Tab("rights", "Their data"),
                            new Tab("access", "Who may open it")));

    /** Pages that are opened from a tab, and that tab. */
    private static final Map<String, String> BELOW =
            Map.of(
                    "risk", "case",
                    "letter", "contact",
                    "measuring", "measures",
                    "measured", "measures",
                    "transfer", "others",
                    "card", "others",
                    "marac-referral", "marac");

    /** What the therapist of a case shares with its worker. */
    private static final Set<String> SHARED =
            Set.of("contact", "notes", "sealed", "courses", "measures", "measuring", "measured");

    private CasePages() {}

    /** Is it a page that the therapist of a case opens? */
    static boolean isShared(String address) {
        return SHARED.contains(address);
    }

    /**
     * The groups that a case with these parts shows; a group without pages is left out.
     *
     * @param shared only what a therapist shares with the worker
     */
    static List<Group> of(Set<CasePart> parts, boolean shared) {
        return ALL.stream()
                .map(group -> group.used(parts, shared))
                .filter(group -> !group.tabs().isEmpty())
                .toList();
    }

    /** The tab that a page is, or is opened from. */
    static String tabOf(String address) {
        return BELOW.getOrDefault(address, address);
    }

    /** Is the page, or the tab it is opened from, used? A page of no tab always is. */
    static boolean isUsed(String address, Set<CasePart> parts) {
        return ALL.stream()
                .flatMap(group -> group.tabs().stream())
                .filter(tab -> tab.address().equals(tabOf(address)))
                .allMatch(tab -> tab.isUsed(parts));
    }
}
