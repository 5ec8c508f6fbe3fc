package org.waymark.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.access.ClientKeeping;
import org.waymark.access.ClientQuery;
import org.waymark.access.Right;
import org.waymark.commissioning.Organisation;
import org.waymark.commissioning.Organisations;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;

/** Credentials of the REST interface: made, shown once, revoked. */
@Named
@RequestScoped
public class ClientsView {

    @Inject private ClientKeeping clients;
    @Inject private Organisations organisations;
    @Inject private PageMessages messages;

    private String clientId;
    private String name;
    private Long organisationId;
    private String[] rights;
    private String made;
    private String secret;
    private List<ClientQuery.Row> rows;

    /** The secret is in this answer and nowhere else. */
    public void make() {
        Set<Right> wanted = EnumSet.noneOf(Right.class);
        if (rights != null) {
            Arrays.stream(rights).map(Right::valueOf).forEach(wanted::add);
        }
        try {
            secret =
                    clients.open(
                            new ClientKeeping.NewClient(clientId, name, organisationId, wanted));
            made = clientId;
            clientId = null;
            name = null;
            organisationId = null;
            rights = null;
        } catch (Refusal refused) {
            messages.refused(refused);
        }
    }

    public String revoke(String who) {
        try {
            clients.revoke(who);
            messages.saved("Revoked. Its calls are refused from now on.");
            return "/access/clients?faces-redirect=true";
        } catch (Refusal refused) {
            messages.refused(refused);
            return null;
        }
    }

    public List<ClientQuery.Row> getRows() {
        if (rows == null) {
            rows = clients.list();
        }
        return rows;
    }

    /** What it may do, in words. */
    public String words(ClientQuery.Row row) {
        return row.rights().stream().map(ClientsView::words).collect(Collectors.joining("; "));
    }

    private static String words(Right right) {
        return switch (right) {
            case FEED_SEND -> "Send feed files of its own force";
            case FEED_RELAY -> "Send feed files with rows of any force";
            case FEED_READ -> "Read what became of its feed files";
            case REFERRAL_SEND -> "Refer one person and read the receipt";
            case PUBLISHED_FIGURES -> "Read the published figures";
            default -> right.name();
        };
    }

    public List<SelectItem> getChoices() {
        return ClientKeeping.GRANTABLE.stream()
                .map(right -> new SelectItem(right.name(), words(right)))
                .toList();
    }

    public List<Organisation> getOrganisations() {
        return organisations.directory().organisations().stream()
                .filter(Organisation::active)
                .toList();
    }

    public String getMade() {
        return made;
    }

    public String getSecret() {
        return secret;
    }

    public String getClientId() {
        return clientId;
    }

    public void setClientId(String clientId) {
        this.clientId = clientId;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Long getOrganisationId() {
        return organisationId;
    }

    public void setOrganisationId(Long organisationId) {
        this.organisationId = organisationId;
    }

    public String[] getRights() {
        return rights;
    }

    public void setRights(String[] rights) {
        this.rights = rights;
    }
}
