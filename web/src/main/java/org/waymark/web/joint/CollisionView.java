package org.waymark.web.joint;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.waymark.joint.Collision;
import org.waymark.joint.CollisionDecision;
import org.waymark.joint.Collisions;
import org.waymark.shared.Ids;
import org.waymark.shared.Refusal;
import org.waymark.web.shared.PageMessages;
import org.waymark.web.shared.RequestParameters;

/** One pair, and the decision of the safeguarding lead. */
@Named
@RequestScoped
public class CollisionView {

    @Inject private Collisions collisions;
    @Inject private RequestParameters parameters;
    @Inject private PageMessages messages;

    private String id;
    private CollisionDecision decision;
    private String why;
    private Collision collision;

    /** One of the two, under its heading. */
    public record Part(String label, Collision.Side side) {}

    /** It is known before a postback begins. */
    @PostConstruct
    void begin() {
        id = parameters.text("id");
    }

    /** Reads it before the page is drawn. */
    public void open() {
        getCollision();
    }

    public String decide() {
        try {
            collisions.decide(Ids.asked(id), decision, why);
            messages.saved("Decided, with its reason.");
            return "/joint/collisions?faces-redirect=true";
        } catch (Refusal refused) {
            collision = null;
            messages.refused(refused);
            return null;
        }
    }

    public Collision getCollision() {
        if (collision == null) {
            collision = collisions.one(Ids.asked(id));
        }
        return collision;
    }

    public List<Part> getSides() {
        return List.of(
                new Part("Who was harmed", getCollision().victim()),
                new Part("The other one", getCollision().other()));
    }

    public CollisionDecision[] getDecisions() {
        return CollisionDecision.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public CollisionDecision getDecision() {
        return decision;
    }

    public void setDecision(CollisionDecision decision) {
        this.decision = decision;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
