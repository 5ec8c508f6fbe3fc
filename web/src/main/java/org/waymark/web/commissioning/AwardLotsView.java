package org.waymark.web.commissioning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.commissioning.award.LotEditing;
import org.waymark.reference.Area;
import org.waymark.reference.CodeEntry;
import org.waymark.reference.ReferenceData;
import org.waymark.reporting.indicator.LotQuery;
import org.waymark.shared.Ids;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** The lots of a contract or grant: what they are, how many each has, and the form for them. */
@Named
@RequestScoped
public class AwardLotsView {

    @Inject private LotQuery query;
    @Inject private LotEditing editing;
    @Inject private AwardView award;
    @Inject private AwardFigures figures;
    @Inject private ReferenceData reference;
    @Inject private PageMessages messages;

    private List<LotQuery.Line> lines;
    private String name;
    private String[] groups = {};
    private String[] areas = {};
    private Long ended;

    /** All lots, with the figures of the quarter that the page shows. */
    public List<LotQuery.Line> getLines() {
        if (lines == null) {
            lines = query.of(id(), service(), isFigures() ? figures.getQuarter() : null);
        }
        return lines;
    }

    /** Has it a service whose referrals can be counted? */
    public boolean isFigures() {
        return award.getAward().serviceId() != null;
    }

    public List<CodeEntry> getAllGroups() {
        return reference.entries("crime_group");
    }

    public List<Area> getAllAreas() {
        return reference.areas().boroughs();
    }

    public String add() {
        return doing(() -> editing.add(id(), name, List.of(groups), List.of(areas)), "Lot added.");
    }

    public String takeBack() {
        return doing(() -> editing.takeBack(id(), ended), "Taken back.");
    }

    private Long service() {
        return isFigures() && figures.getChosen() != null ? figures.getChosen().id() : null;
    }

    private long id() {
        return Ids.asked(award.getA());
    }

    private String doing(Runnable work, String notice) {
        try {
            work.run();
            messages.saved(notice);
            return "/commissioning/award?faces-redirect=true&a=" + id();
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String[] getGroups() {
        return groups;
    }

    public void setGroups(String[] groups) {
        this.groups = groups;
    }

    public String[] getAreas() {
        return areas;
    }

    public void setAreas(String[] areas) {
        this.areas = areas;
    }

    public Long getEnded() {
        return ended;
    }

    public void setEnded(Long ended) {
        this.ended = ended;
    }
}
