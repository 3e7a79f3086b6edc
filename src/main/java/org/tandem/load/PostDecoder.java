package org.tandem.load;

import java.util.List;
import java.util.Optional;
import org.tandem.model.Post;
import org.tandem.model.Post.Channel;
import org.tandem.vocabulary.DefaultSensitivity;

/** Decodes the posts of the mission and of organisations. */
final class PostDecoder {
    private static final Key<String> MEANS = Key.required(
            "kind",
            Kinds.words("vhf", "hf", "satphone", "phone", "email", "messaging", "courier"),
            "the means of communication");
    private static final Key<String> INFRASTRUCTURE =
            Key.optional("infrastructure", Kinds.TEXT, "what it depends on, as `cellular` or `vhf-repeater`");
    private static final Key<String> ADDRESS =
            Key.optional("address", Kinds.TEXT, "number, address or call sign of the post");
    private static final Shape CHANNEL =
            Shape.of("channel", DefaultSensitivity.DIRECTORY, MEANS, INFRASTRUCTURE, ADDRESS);

    private static final Key<String> ID = Key.required("id", Kinds.ID, "unique in the workspace");
    private static final Key<String> ROLE = Key.expected("role", Kinds.TEXT, "what the post does, as `CIMIC`");
    private static final Key<String> COMPONENT =
            Key.optional("component", DomainKinds.COMPONENT, "the part of the mission it belongs to");
    private static final Key<List<String>> AREAS =
            Key.optional("areas", DomainKinds.AREAS, "the areas it answers for; everywhere when not stated");
    private static final Key<List<Channel>> CHANNELS = Key.optional(
            "channels", Kinds.records(CHANNEL, PostDecoder::channel), "how to reach it, in the order to try them");
    private static final Shape POST = Shape.of(
            "post",
            DefaultSensitivity.DIRECTORY,
            ID,
            ROLE,
            COMPONENT,
            AREAS,
            CHANNELS,
            Key.optional("languages", Kinds.TEXTS, "languages it works in"),
            Key.optional("hours", Kinds.TEXT, "when it can be reached"),
            Key.optional("deputy", Kinds.reference(Ids.Target.ACTOR), "the post that stands in for it"),
            Key.optional("verified", Kinds.DATE, "when its channels were last tried"));

    /** The {@code posts:} of a record that has an id. */
    static final Key<List<Post>> POSTS =
            Key.optional("posts", Kinds.records(POST, PostDecoder::decode), "its posts, never persons");

    private PostDecoder() {}

    private static Optional<Post> decode(Fields fields) {
        return Optional.of(new Post(
                fields.get(ID),
                fields.outer().get(OrganisationDecoder.ID),
                fields.get(ROLE),
                fields.get(COMPONENT),
                fields.get(AREAS),
                fields.get(CHANNELS),
                fields.level(),
                fields.origin()));
    }

    private static Optional<Channel> channel(Fields fields) {
        return Optional.of(
                new Channel(fields.get(MEANS), fields.get(INFRASTRUCTURE), fields.get(ADDRESS), fields.level()));
    }
}
