package org.waymark.privacy.rights;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import org.waymark.access.SeenDay;

/** A copy of a record for machines: UTF-8, instants as ISO 8601 in UTC. */
final class PackJson {

    private PackJson() {}

    static byte[] of(AccessPack pack) {
        JsonArrayBuilder parts = Json.createArrayBuilder();
        int number = 1;
        for (AccessPack.Part part : pack.parts()) {
            JsonObjectBuilder object =
                    Json.createObjectBuilder()
                            .add("number", number++)
                            .add("title", part.title())
                            .add("complete", part.choice() == RightsItem.Choice.INCLUDE)
                            .add("text", part.text());
            if (part.file() != null) {
                object.add("file", part.file());
            }
            if (part.at() != null) {
                object.add("at", part.at().toString());
            }
            parts.add(object);
        }
        JsonArrayBuilder reasons = Json.createArrayBuilder();
        pack.reasons().forEach(reasons::add);
        JsonObjectBuilder json =
                Json.createObjectBuilder()
                        .add("request", pack.reference())
                        .add("provider", pack.provider())
                        .add("madeAt", pack.madeAt().toString())
                        .add("parts", parts)
                        .add("somethingKeptBack", pack.withheld() > 0)
                        .add("reasons", reasons);
        if (pack.seen() != null) {
            json.add("whoHasSeen", seen(pack.seen()));
        }
        return json.build().toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonObjectBuilder seen(AccessPack.Seen seen) {
        JsonArrayBuilder days = Json.createArrayBuilder();
        for (SeenDay day : seen.days()) {
            JsonArrayBuilder people = Json.createArrayBuilder();
            for (SeenDay.Viewer viewer : day.people()) {
                JsonArrayBuilder did = Json.createArrayBuilder();
                viewer.did()
                        .forEach(
                                each ->
                                        did.add(
                                                Json.createObjectBuilder()
                                                        .add("what", each.what())
                                                        .add("times", each.times())));
                people.add(Json.createObjectBuilder().add("who", viewer.who()).add("did", did));
            }
            days.add(
                    Json.createObjectBuilder()
                            .add("day", day.day().toString())
                            .add("people", people));
        }
        return Json.createObjectBuilder().add("days", days).add("complete", !seen.cut());
    }
}
