import type { Exported } from './members.js';
import { splitSignature } from './split-signature.js';

const HEAD =
  '<!DOCTYPE node PUBLIC "-//freedesktop//DTD D-BUS Object Introspection 1.0//EN"\n' +
  ' "http://www.freedesktop.org/standards/dbus/1.0/introspect.dtd">';

const STANDARD = `
  <interface name="org.freedesktop.DBus.Introspectable">
    <method name="Introspect"><arg type="s" direction="out"/></method>
  </interface>
  <interface name="org.freedesktop.DBus.Peer">
    <method name="Ping"/>
  </interface>
  <interface name="org.freedesktop.DBus.Properties">
    <method name="Get">
      <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="out"/>
    </method>
    <method name="GetAll">
      <arg type="s" direction="in"/><arg type="a{sv}" direction="out"/>
    </method>
    <signal name="PropertiesChanged">
      <arg type="s"/><arg type="a{sv}"/><arg type="as"/>
    </signal>
  </interface>`;

const args = (signature: string, more: string): string =>
  splitSignature(signature)
    .map((type) => `<arg type="${type}"${more}/>`)
    .join('');

const own = ({ interface: name, methods, signals, properties }: Exported): string =>
  [
    `\n  <interface name="${name}">`,
    ...Object.entries(methods).map(
      ([member, types]) =>
        `    <method name="${member}">${args(types, ' direction="in"')}</method>`,
    ),
    ...Object.entries(signals).map(
      ([member, types]) => `    <signal name="${member}">${args(types, '')}</signal>`,
    ),
    ...Object.entries(properties).map(
      ([member, type]) => `    <property name="${member}" type="${type}" access="read"/>`,
    ),
    '  </interface>',
  ].join('\n');

/**
 * What an object says of itself to those who look around on a bus; for paths above it, the way to it.
 *
 * @returns undefined for paths where there is nothing
 */
export const introspection = (path: string, exported: Exported): string | undefined => {
  if (path === exported.path) return `${HEAD}\n<node>${own(exported)}${STANDARD}\n</node>\n`;
  const above = path === '/' ? '/' : `${path}/`;
  if (!exported.path.startsWith(above)) return undefined;
  const [next = ''] = exported.path.slice(above.length).split('/');
  return `${HEAD}\n<node>\n  <node name="${next}"/>\n</node>\n`;
};
