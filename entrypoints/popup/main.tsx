import '../../components/style/index.css';
import '../../components/client/evidence.css';
import '../../components/popup/popup.css';
import { PopupPage } from '../../components/popup/popup-page';
import { mountPage } from '../../components/shell/mount-page';

mountPage(PopupPage);
