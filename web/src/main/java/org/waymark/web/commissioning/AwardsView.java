package org.waymark.web.commissioning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.waymark.access.CurrentActor;
import org.waymark.access.Right;
import org.waymark.commissioning.award.AwardQuery;
import org.waymark.commissioning.award.AwardReader;
import org.waymark.commissioning.award.Fund;
import org.waymark.shared.Ids;
import org.waymark.shared.Page;
import org.waymark.web.shared.RequestParameters;

/** The list of contracts and grants, below the funds that pay them. */
@Named
@RequestScoped
public class AwardsView {

    @Inject private AwardQuery query;
    @Inject private CurrentActor current;
    @Inject private RequestParameters parameters;

    private Page<AwardReader.Line> page;
    private List<Fund> funds;

    /** Before the page is drawn. */
    public void open() {
        getPage();
    }

    public boolean isCommissioner() {
        return current.get().may(Right.PUBLISHED_FIGURES);
    }

    public boolean isEditor() {
        return current.get().may(Right.CONTRACT_EDIT);
    }

    public List<Fund> getFunds() {
        if (funds == null) {
            funds = isCommissioner() ? query.funds() : List.of();
        }
        return funds;
    }

    public Page<AwardReader.Line> getPage() {
        if (page == null) {
            page = query.list(getChosen(), parameters.text("after"), parameters.text("before"));
        }
        return page;
    }

    /** The programme that was chosen; null for all. */
    public Long getChosen() {
        return Ids.read(parameters.text("p")).orElse(null);
    }

    public String getHeading() {
        return getFunds().stream()
                .flatMap(fund -> fund.programmes().stream())
                .filter(each -> getChosen() != null && each.id() == getChosen())
                .map(Fund.Programme::name)
                .findFirst()
                .orElse(
                        isCommissioner()
                                ? "All contracts and grants"
                                : "Contracts of your services");
    }

    public String getAddress() {
        return "/commissioning/awards?" + (getChosen() == null ? "p=" : "p=" + getChosen());
    }

    /** What a file of the same list is asked with. */
    public String getAsked() {
        return getChosen() == null ? "" : "?p=" + getChosen();
    }

    public String getNext() {
        return encoded(getPage().next(AwardReader.Line::reference));
    }

    public String getPrevious() {
        return encoded(getPage().previous(AwardReader.Line::reference));
    }

    private static String encoded(String key) {
        return key == null ? null : URLEncoder.encode(key, StandardCharsets.UTF_8);
    }
}
