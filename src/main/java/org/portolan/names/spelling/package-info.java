/**
 * How names are spelled: scripts turned into Latin letters, and the habits by which published
 * tables of romanisation spell one name in several ways.
 */
@NullMarked
package org.portolan.names.spelling;

import org.jspecify.annotations.NullMarked;
