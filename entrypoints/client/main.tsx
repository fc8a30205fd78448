import '../../components/style/index.css';
import '../../components/charts/bar.css';
import '../../components/charts/charts.css';
import '../../components/client/evidence.css';
import '../../components/client/client.css';
import '../../components/exports/exports.css';
import { ClientPage } from '../../components/client/client-page';
import { mountPage } from '../../components/shell/mount-page';

mountPage(ClientPage);
