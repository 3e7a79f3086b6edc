package org.tandem.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tandem.model.Directory.Side;

/**
 * Which principle decides who may hold the letters of an activity. Distinction: civilian humanitarian and military roles stay
 * visibly apart, and humanitarian work stays under humanitarian control. No rule table changes what stands here.
 */
public enum Nature {
    /** Delivery, assessment, targeting, data of the people assisted. */
    AID,
    /** Physical security, use of force, routes, perimeters. */
    SECURITY,
    /** Whether a military asset or an escort is asked for. */
    APPROVAL,
    /** Telling parties where humanitarian sites and movements are. */
    NOTIFICATION,
    /** Work both sides may lead: coordination, infrastructure, dialogue. */
    COMMON;

    /** As a rule table writes it, {@code aid}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Nature> of(String code) {
        return Stream.of(values()).filter(nature -> nature.code().equals(code)).findFirst();
    }

    public static List<String> codes() {
        return Stream.of(values()).map(Nature::code).toList();
    }

    /** Whether accountability belongs to a humanitarian role alone. */
    public boolean humanitarianLed() {
        return this == AID || this == APPROVAL || this == NOTIFICATION;
    }

    /** Whether Tandem may propose {@code letter} for an actor of {@code side}. What it may not propose people may still pin. */
    public boolean mayPropose(Letter letter, Side side, LetterModel model) {
        if (side == Side.ARMED) {
            return false;
        }
        boolean works = letter.responsible() || letter == Letter.V;
        return (!model.approves(letter) || mayAnswer(side)) && (!works || mayDo(side));
    }

    /** Whom its letters belong to, in words. */
    public String principle() {
        return switch (this) {
            case AID -> "aid, assessment and data of people assisted stay in humanitarian hands";
            case SECURITY -> "security and force belong to the mission or the host State";
            case APPROVAL -> "humanitarians decide whether military assets are asked for";
            case NOTIFICATION -> "notification stays in humanitarian hands";
            case COMMON ->
                "no letter goes to an armed actor or a party to the conflict, nor accountability to who is on no side";
        };
    }

    private boolean mayAnswer(Side side) {
        return switch (this) {
            case AID, APPROVAL, NOTIFICATION -> side == Side.HUMANITARIAN;
            case SECURITY -> mission(side) || side == Side.HOST_AUTHORITY;
            case COMMON -> side != Side.OTHER;
        };
    }

    private boolean mayDo(Side side) {
        return switch (this) {
            case AID -> side == Side.HUMANITARIAN || side == Side.COMMUNITY || side == Side.OTHER;
            case SECURITY -> mission(side) || side == Side.HOST_AUTHORITY;
            case NOTIFICATION -> side == Side.HUMANITARIAN;
            case APPROVAL, COMMON -> true;
        };
    }

    private static boolean mission(Side side) {
        return side == Side.MISSION_UNIFORMED || side == Side.MISSION_CIVILIAN;
    }
}
