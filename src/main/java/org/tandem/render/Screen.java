package org.tandem.render;

/**
 * The terminal that people read a report on.
 *
 * @param width columns of it
 */
public record Screen(int width, Paint paint) {}
