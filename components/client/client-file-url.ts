/** Address of a client's file, within the extension. */
export const clientFileUrl = (clientId: string): string => `/client.html?client=${encodeURIComponent(clientId)}`;

/** The client id that the address of the client file asks for; undefined when it names none. */
export const clientIdIn = (search: string): string | undefined =>
  new URLSearchParams(search).get('client')?.trim() || undefined;

/** Address of the options page, within the extension. */
export const OPTIONS_URL = '/options.html';

/** Address of the form for a client and its agreement, within the extension. */
export const clientSettingsUrl = (clientId: string): string =>
  `${OPTIONS_URL}?client=${encodeURIComponent(clientId)}#clients`;
